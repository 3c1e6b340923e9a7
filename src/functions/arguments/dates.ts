import { readDate } from '../../core/lifecycle/read-date';
import type { SerialDate } from '../../core/lifecycle/serial-date';
import type { ArgumentName } from '../../core/refusal';
import type { Result } from '../../core/result';
import type { Argument } from '../definition';
import { singleCell } from './single';

/** The day an argument names. */
export function readDateArgument(argument: Argument | undefined, name: ArgumentName, earliest?: SerialDate): Result<SerialDate> {
  const cell = singleCell(argument, name);
  return cell.ok ? readDate(cell.value, name, earliest) : cell;
}
