import { readDate } from '../../core/lifecycle/read-date';
import { FIRST_DAY, LAST_DAY, type SerialDate } from '../../core/lifecycle/serial-date';
import type { ArgumentName } from '../../core/refusal';
import type { NativeArgument } from './native-form';

/**
 * The day an argument names as a whole serial number, `NA()` where it is none: a constant is read while the form is made, a cell must
 * hold a number.
 *
 * @returns null where the argument's size is unknown.
 */
export function dayPart(argument: NativeArgument | null | undefined, name: ArgumentName, earliest: SerialDate = FIRST_DAY): string | null {
  if (!argument) return 'NA()';
  if (argument.literal !== undefined) {
    const day = readDate(argument.literal, name, earliest);
    return day.ok ? String(day.value) : 'NA()';
  }
  const { text, rows, columns } = argument;
  if (rows === undefined || columns === undefined) return null;
  if (rows * columns > 1) return 'NA()';
  // A comparison with text or a logical value would not fail: the number is asked for first.
  return `IF(ISNUMBER(${text}),IF(AND(INT(${text})>=${String(earliest)},INT(${text})<=${String(LAST_DAY)}),INT(${text}),NA()),NA())`;
}

/** The day some months and days later, as EDATE has it. */
export function laterDay(day: string, months = 0, days = 0): string {
  const moved = months === 0 ? day : `EDATE(${day},${String(months)})`;
  return days === 0 ? moved : `${moved}${days > 0 ? '+' : ''}${String(days)}`;
}
