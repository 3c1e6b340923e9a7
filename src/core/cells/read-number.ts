import { fromCellNumber, fromDecimalText, type Rational } from '../exact';
import type { ArgumentName } from '../refusal';
import { accept, refuse, type Result } from '../result';
import { isBlank, isCellError, type Cell } from './cell';

/** A number as read: exact, and whether it came as a cell number (which may carry binary noise) or as text. */
export interface ReadNumber {
  readonly value: Rational;
  readonly fromCell: boolean;
}

const THOUSANDS = /^([+-]?\d{1,3})((?:,\d{3})+)(\.\d+)?$/;

/** Arguments that count people. */
const OF_PEOPLE: ReadonlySet<ArgumentName> = new Set<ArgumentName>(['headcount', 'managementStaff', 'certified']);

/** The number that a text stands for: full width, thousands separators and, for numbers of people, the unit 人 are understood. */
function fromText(text: string, unit: '人' | null): Rational | null {
  let plain = text.normalize('NFKC').trim();
  if (unit !== null && plain.endsWith(unit)) plain = plain.slice(0, -unit.length).trim();
  const grouped = THOUSANDS.exec(plain);
  return fromDecimalText(grouped ? plain.replaceAll(',', '') : plain);
}

/**
 * The exact number in a cell.
 *
 * @param cell - Number, or text that is one; booleans, blanks and other text are refused.
 * @param argument - What the cell is, for the sentence.
 * @param row - 1-based position in its column, where it has one.
 */
export function readNumber(cell: Cell, argument: ArgumentName, row?: number): Result<ReadNumber> {
  const where = row === undefined ? { argument } : { argument, row };
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? accept({ value: fromCellNumber(cell), fromCell: true })
      : refuse({ code: 'not_a_number', value: cell, ...where });
  }
  if (isBlank(cell)) return refuse({ code: 'value_missing', ...where });
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', value: cell, ...where });
  const value = fromText(cell, OF_PEOPLE.has(argument) ? '人' : null);
  return value === null ? refuse({ code: 'not_a_number', value: cell, ...where }) : accept({ value, fromCell: false });
}

/** The whole number 0 or more in a cell, or null when it is none. Blank counts as 0. */
export function readCount(cell: Cell, argument: ArgumentName): number | null {
  if (isBlank(cell)) return 0;
  const read = readNumber(cell, argument);
  if (!read.ok || read.value.value.d !== 1n || read.value.value.s < 0n) return null;
  return Number(read.value.value.n);
}
