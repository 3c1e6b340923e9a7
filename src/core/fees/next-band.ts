import type { AuditType } from '../cells/words';
import { accept, refuse, type Result } from '../result';
import { bandOf } from './band';
import { feeByCard, totalFeeYuan } from './fee';
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
  const here = bandOf(headcount, card);
  if (!here.ok) return here;
  const fee = totalFeeYuan(here.value, auditType, card);
  if (!fee.ok) return fee;
  const { bands } = card;
  const costs = (band: FeeBand): number | null => {
    const total = totalFeeYuan(band, auditType, card);
    return total.ok ? total.value : null;
  };
  const place = bands.findIndex((band) => band === here.value);
  const next = bands.slice(place + 1).find((band) => costs(band) !== fee.value);
  if (next === undefined) {
    const first = bands.slice(0, place).findLastIndex((band) => costs(band) !== fee.value) + 1;
    return refuse({ code: 'no_next_band', headcount, from: bands[first]?.min ?? here.value.min });
  }
  return accept({ headcount: next.min, changeFen: difference(next, here.value, auditType, card) });
}

/** In fen, because yuan have cents that no binary number holds. */
function difference(band: FeeBand, other: FeeBand, auditType: AuditType, card: AnyCard): bigint {
  const [here, there] = [feeByCard(band, auditType, card), feeByCard(other, auditType, card)];
  return here.ok && there.ok ? here.value.totalFen - there.value.totalFen : 0n;
}
