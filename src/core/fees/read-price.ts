import type { Cell } from '../cells/cell';
import { meaningOf } from '../cells/words';
import { accept, refuse, type Result } from '../result';
import type { PriceId } from './rate-card';
import { HIGHEST_PRICE, MOST_DAYS, readPositive } from './read-positive';

const FEN_PER_YUAN = 100n;

/** An amount of money with its currency before or after it, in half width. */
const MONEY = /^(?:¥|cny|rmb)?\s*(.*?)\s*(?:元|yuan|cny|rmb)?$/iu;

/** The cell without the currency that a text names: 2000元, ¥1,000. */
function withoutCurrency(cell: Cell): Cell {
  return typeof cell === 'string' ? MONEY.exec(cell.normalize('NFKC').trim())?.[1] : cell;
}

/**
 * The amount of a price row in yuan.
 *
 * 0 is what a desktop hands over for a blank, so an item that is not charged is said in words (免收, waived) and then 0.
 */
export function readPrice(cell: Cell, item: PriceId, row: number): Result<number> {
  if (item !== 'personDay' && typeof cell === 'string' && meaningOf('charge', cell) === 'waived') return accept(0);
  const amount = readPositive(withoutCurrency(cell), HIGHEST_PRICE, FEN_PER_YUAN);
  return amount === null ? refuse({ code: 'rate_card_amount_invalid', row, item, value: cell, limit: HIGHEST_PRICE }) : accept(amount);
}

/** The least person-days of an outlet. */
export function readMinimumDays(cell: Cell, row: number): Result<number> {
  const days = readPositive(cell, MOST_DAYS, null);
  return days === null ? refuse({ code: 'rate_card_minimum_invalid', row, value: cell, limit: MOST_DAYS }) : accept(days);
}
