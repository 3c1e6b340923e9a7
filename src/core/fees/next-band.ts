import type { AuditType } from '../cells/words';
import { accept, refuse, type Result } from '../result';
import { bandOf } from './band';
import { totalFeeFen } from './fee';
import type { AnyCard, FeeBand } from './rate-card';

/** Where the fee next changes. */
export interface NextFee {
  /** Least headcount above the given one with another fee. */
  readonly headcount: number;
  /** Fee there less the fee here; below 0 where a card gets cheaper. */
  readonly changeFen: bigint;
}

/** The headcount at which the fee of an audit next changes, and by how much; bands of the same fee are passed over. */
export function nextFee(headcount: number, auditType: AuditType, card: AnyCard): Result<NextFee> {
  const here = bandOf<FeeBand>(headcount, card);
  if (!here.ok) return here;
  const fee = totalFeeFen(here.value, auditType, card);
  if (!fee.ok) return fee;
  let from = 1;
  let past = true;
  // Bands rise: those before this one tell from where on the fee is the same, those after it where it changes.
  for (const band of card.bands) {
    const other = totalFeeFen(band, auditType, card);
    if (!other.ok) return other;
    const changeFen = other.value - fee.value;
    if (!past && changeFen !== 0n) return accept({ headcount: band.min, changeFen });
    if (past && changeFen !== 0n) from = band.max + 1;
    if (band === here.value) past = false;
  }
  return refuse({ code: 'no_next_band', headcount, from, limit: card.bands.at(-1)?.max ?? headcount });
}
