import { isCellError, type Cell } from '../../../core/cells/cell';

/** Relative difference that is binary noise in a cell's number. */
const NOISE = 1e-9;

/** Whether two cells show the same: numbers but for binary noise, errors whichever they are, blank and empty text alike. */
export function sameValue(one: Cell, other: Cell): boolean {
  if (isCellError(one) || isCellError(other)) return isCellError(one) === isCellError(other);
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= NOISE * Math.max(1, Math.abs(one));
  return (one ?? '') === (other ?? '');
}
