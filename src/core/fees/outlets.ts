import { isBlank, isCellError, type Cell } from '../cells/cell';
import type { AuditType } from '../cells/words';
import { fromCellNumber, greatest, ZERO, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import { bandOf, readHeadcount } from './band';
import { totalDays } from './fee';
import type { AnyCard } from './rate-card';

/** A further outlet. */
export interface Outlet {
  /** Place of its cell among those given, from 1. */
  readonly position: number;
  readonly headcount: number;
}

/** Further outlets by their headcounts; blank cells (a desktop hands them over as 0) are no outlets. */
export function readOutlets(cells: readonly Cell[]): Result<readonly Outlet[]> {
  const outlets: Outlet[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === 0 || isBlank(cell)) continue;
    if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
    const position = index + 1;
    const headcount = readHeadcount(cell);
    if (!headcount.ok) return refuse({ code: 'outlet_headcount_invalid', position, value: cell });
    outlets.push({ position, headcount: headcount.value });
  }
  return accept(outlets);
}

/** People of all outlets together. */
export function outletPeople(outlets: readonly Outlet[]): number {
  return outlets.reduce((sum, { headcount }) => sum + headcount, 0);
}

/**
 * Person-days that further outlets add by the card's own rule: each timed by its own headcount, at least the card's minimum.
 *
 * @returns 0 by a card without such a rule: its headcount holds the outlets' people already.
 * @source the rate card's `outletMinimumDays`
 */
export function outletDays(outlets: readonly Outlet[], auditType: AuditType, card: AnyCard): Result<Rational> {
  if (card.outletMinimumDays === undefined) return accept(ZERO);
  const least = fromCellNumber(card.outletMinimumDays);
  let days = ZERO;
  for (const { position, headcount } of outlets) {
    const band = bandOf(headcount, card);
    if (!band.ok) return refuse({ code: 'outlet_above_table', position, headcount, limit: card.bands.at(-1)?.max ?? 0 });
    days = days.add(greatest(least, totalDays(band.value, auditType)));
  }
  return accept(days);
}
