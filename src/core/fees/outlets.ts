import { isBlank, type Cell } from '../cells/cell';
import type { AuditType } from '../cells/words';
import { fromCellNumber, greatest, ZERO, type Rational } from '../exact';
import { accept, type Result } from '../result';
import { bandOf, readHeadcount } from './band';
import { totalDays } from './fee';
import type { AnyCard } from './rate-card';

/** Headcounts of further outlets; blank cells (a desktop hands them over as 0) are no outlets. */
export function readOutlets(cells: readonly Cell[]): Result<readonly number[]> {
  const headcounts: number[] = [];
  for (const cell of cells) {
    if (cell === 0 || isBlank(cell)) continue;
    const headcount = readHeadcount(cell);
    if (!headcount.ok) return headcount;
    headcounts.push(headcount.value);
  }
  return accept(headcounts);
}

/**
 * Person-days that further outlets add by the card's own rule: each timed by its own headcount, at least the card's minimum.
 *
 * @returns 0 by a card without such a rule: its headcount holds the outlets' people already.
 * @source the rate card's `outletMinimumDays`
 */
export function outletDays(headcounts: readonly number[], auditType: AuditType, card: AnyCard): Result<Rational> {
  if (card.outletMinimumDays === undefined) return accept(ZERO);
  const least = fromCellNumber(card.outletMinimumDays);
  let days = ZERO;
  for (const headcount of headcounts) {
    const band = bandOf(headcount, card);
    if (!band.ok) return band;
    days = days.add(greatest(least, totalDays(band.value, auditType)));
  }
  return accept(days);
}
