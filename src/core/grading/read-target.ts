import { isBlank, isCellError, type Cell } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { meaningOf } from '../cells/words';
import { HUNDRED, ZERO, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import type { Scheme } from './levels';

/** The threshold a target names: a level of the scheme in either language, or a score 0..100; null when the cell is blank: also 0, as which a desktop hands a blank cell over, and 0 as text (no one aims at 0). */
export function readTarget(cell: Cell, scheme: Scheme): Result<Rational | null> {
  if (cell === 0 || isBlank(cell)) return accept(null);
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', argument: 'target', value: cell });
  if (typeof cell === 'string') {
    const id = meaningOf('level', cell);
    const level = scheme.levels.find(({ name }) => 'id' in name && name.id === id);
    if (level) return accept(level.threshold);
  }
  const number = readNumber(cell, 'target');
  if (!number.ok) return refuse({ code: 'target_unknown', value: cell });
  const { value } = number.value;
  if (value.compare(ZERO) === 0) return accept(null);
  return value.compare(ZERO) < 0 || value.compare(HUNDRED) > 0 ? refuse({ code: 'target_out_of_range', value: cell }) : accept(value);
}
