import type { Cell } from '../../core/cells/cell';
import { readNumber } from '../../core/cells/read-number';
import { accept, refuse, type Result } from '../../core/result';

/** A number of sites: a whole number of 1 or more, as far as a cell can hold whole numbers exactly. A blank cell, also as the 0 of a desktop, is refused. */
export function readSites(cell: Cell): Result<number> {
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 1) return accept(cell);
  const read = readNumber(cell, 'sites');
  if (!read.ok) return read;
  const { value } = read.value;
  const count = value.d === 1n ? Number(value.s * value.n) : 0;
  return count >= 1 && Number.isSafeInteger(count)
    ? accept(count)
    : refuse({ code: 'sites_invalid', value: cell, limit: Number.MAX_SAFE_INTEGER });
}
