import type { AuditType } from '../cells/words';
import { fromCellNumber, rational, type Rational } from '../exact';
import { chargedFen } from './fee';
import { personDays } from './person-days';
import type { Band, OtherReadingRule, RateCard } from './rate-card';

/** The fee of an audit by what else the card's material says. */
export interface OtherReading {
  readonly rule: OtherReadingRule;
  /** Person-days, unrounded: 16/3 stays 16/3. */
  readonly days: Rational;
  /** Lower than `highestFen` where a charge may be waived. */
  readonly lowestFen: bigint;
  readonly highestFen: bigint;
}

/**
 * The other reading of an audit type's fee, or null where the card's material is of one voice.
 *
 * The person-day table prevails; this is said beside it.
 *
 * @source the rate card's own `otherReadings`
 */
export function otherReading(band: Band, auditType: AuditType, card: RateCard): OtherReading | null {
  const rule = card.otherReadings?.[auditType];
  if (!rule) return null;
  const initial = fromCellNumber(personDays(band, 'initial', 'total').value);
  const days = rule.rule === 'one-third-of-initial' ? initial.div(rational(3)) : initial;
  const highestFen = card.charges[auditType].reduce((sum, item) => sum + chargedFen(item, days, card), 0n);
  const waived = rule.waivable === undefined ? 0n : chargedFen(rule.waivable, days, card);
  return { rule, days, lowestFen: highestFen - waived, highestFen };
}
