import type { Cell } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { rational, toCellNumber, ZERO } from '../exact';

/** Most person-days and highest price a card in a range may have: above them a total would no longer fit a cell to the fen. */
export const MOST_DAYS = 10_000;
export const HIGHEST_PRICE = 10_000_000;

/** The number in a cell of a card if it is above 0, up to `limit` and a whole number of `unit` parts of one; else null. */
export function readPositive(cell: Cell, limit: number, unit: bigint | null): number | null {
  // Whole and half numbers, which most are, need no exact reading: a card is read again by every call.
  if (typeof cell === 'number' && Number.isSafeInteger(cell * 2) && cell > 0) return cell <= limit ? cell : null;
  const read = readNumber(cell, 'rateCard');
  if (!read.ok) return null;
  const { value } = read.value;
  if (value.compare(ZERO) <= 0 || value.compare(rational(limit)) > 0) return null;
  if (unit !== null && unit % value.d !== 0n) return null;
  const number = toCellNumber(value);
  return number > 0 ? number : null;
}
