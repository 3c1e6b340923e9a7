import type { AuditType } from '../../cells/words';
import { rational, type Rational } from '../../exact';
import type { CardBand, FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { DayStep } from '../priced-quote';
import type { QuoteRefusal } from './quote-refusal';

/** Person-days of an audit by the card's bands and its rule for that audit type. */
export interface BaseDays {
  readonly total: Rational;
  /** Null where the card does not say. */
  readonly onsite: Rational | null;
  readonly steps: readonly DayStep[];
}

/** Share of the initial audit that a surveillance takes by that rule. @source brief: about one third of the initial time */
const THIRD = rational(1, 3);

/** The band a headcount falls into; nothing is guessed outside the card's bands. */
export function bandFor(headcount: number, card: FinanceCard, outlet: number | null): Outcome<CardBand, QuoteRefusal> {
  const band = card.bands.find(({ min, max }) => headcount >= min && headcount <= max);
  if (band) return accepted(band);
  const [first, last] = [card.bands[0], card.bands.at(-1)];
  if (first === undefined || last === undefined) return refused({ code: 'card_without_bands', card: card.name });
  return refused({ code: 'headcount_outside_bands', headcount, min: first.min, max: last.max, outlet });
}

/** The days of one audit in a band: by table, one third of the initial audit (unrounded), or as the initial audit. */
export function baseDays({ min, max, days }: CardBand, auditType: AuditType, { rules }: FinanceCard): BaseDays {
  const thirds = auditType === 'surveillance' && rules.surveillanceDays === 'third-of-initial';
  const asInitial = auditType === 'recertification' && rules.recertificationDays === 'as-initial';
  const { total, onsite, origin } = days[thirds || asInitial ? 'initial' : auditType];
  const table: DayStep = { step: 'table', min, max, days: total, origin };
  if (thirds) {
    const third = total.mul(THIRD);
    // The card's table knows the days on site of its own surveillance only, which this is not.
    return { total: third, onsite: null, steps: [table, { step: 'third-of-initial', initial: total, days: third }] };
  }
  return { total, onsite, steps: asInitial ? [table, { step: 'as-initial', days: total }] : [table] };
}
