import { rational } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { CardBand, FinanceCard } from '../card';
import type { PricedOtherReading } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';

const THIRD = rational(1, 3);

/**
 * What this audit's own fees would be by the card's other reading; null where there is none, or the card already reckons that way.
 *
 * Said beside the price, never part of it.
 */
export function otherReadingOf(band: CardBand, { auditType }: QuoteRequest, card: FinanceCard): PricedOtherReading | null {
  const reading = card.otherReadings?.find((known) => known.auditType === auditType);
  if (reading === undefined || reckonsSo(card, auditType)) return null;
  const initial = band.days.initial.total;
  const days = reading.rule === 'one-third-of-initial' ? initial.mul(THIRD) : initial;
  let highestFen = 0n;
  for (const item of card.charges[auditType]) {
    const price = card.prices[item];
    if (price === null) return null;
    highestFen += item === 'personDay' ? roundToFen(days.mul(rational(price.amountFen))) : price.amountFen;
  }
  const waived = reading.waivable === null ? 0n : (card.prices[reading.waivable]?.amountFen ?? 0n);
  return { reading, days, lowestFen: highestFen - waived, highestFen };
}

function reckonsSo({ rules }: FinanceCard, auditType: QuoteRequest['auditType']): boolean {
  if (auditType === 'surveillance') return rules.surveillanceDays === 'third-of-initial';
  return auditType === 'recertification' && rules.recertificationDays === 'as-initial';
}
