import type { Cell } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import type { AuditType } from '../cells/words';
import { toCellNumber } from '../exact';
import { accept, refuse, type Result } from '../result';
import { MOST_DAYS, readPositive } from './read-positive';
import type { PlacedBand } from './placed-band';

/** A band row of a card in a range: both ends whole numbers of 1 or more, person-days above 0. */
export function readBandRow([minCell, maxCell, ...dayCells]: readonly Cell[], row: number): Result<PlacedBand> {
  const min = readBound(minCell, 'min', row);
  if (!min.ok) return min;
  const max = readBound(maxCell, 'max', row);
  if (!max.ok) return max;
  if (min.value > max.value) return refuse({ code: 'rate_card_band_reversed', row, min: min.value, max: max.value });
  const initial = readDays(dayCells[0], 'initial', row);
  if (!initial.ok) return initial;
  const surveillance = readDays(dayCells[1], 'surveillance', row);
  if (!surveillance.ok) return surveillance;
  const recertification = readDays(dayCells[2], 'recertification', row);
  if (!recertification.ok) return recertification;
  const days = { initial: initial.value, surveillance: surveillance.value, recertification: recertification.value };
  return accept({ row, min: min.value, max: max.value, days });
}

function readBound(cell: Cell, bound: 'min' | 'max', row: number): Result<number> {
  const value = typeof cell === 'number' ? cell : numberOf(cell);
  if (!Number.isSafeInteger(value) || value < 1) return refuse({ code: 'rate_card_bound_invalid', row, bound, value: cell });
  return accept(value);
}

function numberOf(cell: Cell): number {
  const read = readNumber(cell, 'headcount');
  return read.ok ? toCellNumber(read.value.value) : Number.NaN;
}

function readDays(cell: Cell, auditType: AuditType, row: number): Result<{ readonly total: { readonly value: number } }> {
  const value = readPositive(cell, MOST_DAYS, null);
  if (value === null) return refuse({ code: 'rate_card_days_invalid', row, auditType, value: cell, limit: MOST_DAYS });
  return accept({ total: { value } });
}
