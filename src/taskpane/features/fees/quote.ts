import { bandOf, readHeadcount } from '../../../core/fees/band';
import { cycleFees, type CycleFees } from '../../../core/fees/cycle';
import { feeOf, type Fee } from '../../../core/fees/fee';
import { otherReading, type OtherReading } from '../../../core/fees/other-reading';
import { personDays } from '../../../core/fees/person-days';
import type { Band, Figure, RateCard } from '../../../core/fees/rate-card';
import type { AuditType } from '../../../core/cells/words';
import type { Refusal } from '../../../core/refusal';

/** One audit of a quote. */
export interface AuditQuote {
  readonly type: AuditType;
  readonly total: Figure;
  readonly onsite: Figure;
  readonly fee: Fee;
  /** What else the card's material says, said beside the fee. */
  readonly other: OtherReading | null;
}

/** What a headcount as typed costs. */
export type Quote =
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'priced';
      readonly headcount: number;
      readonly band: Band;
      readonly audits: readonly AuditQuote[];
      readonly cycle: CycleFees;
    };

const AUDITS: readonly AuditType[] = ['initial', 'surveillance', 'recertification'];

/** The quote for a headcount as typed, by a rate card. */
export function quoteFor(typed: string, card: RateCard): Quote {
  if (typed.trim() === '') return { kind: 'empty' };
  const headcount = readHeadcount(typed);
  if (!headcount.ok) return { kind: 'refused', refusal: headcount.refusal };
  const band = bandOf(headcount.value, card);
  if (!band.ok) return { kind: 'refused', refusal: band.refusal };
  return {
    kind: 'priced',
    headcount: headcount.value,
    band: band.value,
    audits: AUDITS.map((type) => ({
      type,
      total: personDays(band.value, type, 'total'),
      onsite: personDays(band.value, type, 'onsite'),
      fee: feeOf(band.value, type, card),
      other: otherReading(band.value, type, card),
    })),
    cycle: cycleFees(band.value, card),
  };
}
