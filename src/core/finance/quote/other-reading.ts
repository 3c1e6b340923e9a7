import { rational } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { CardBand, FinanceCard, OtherReadingOfCard } from '../card';
import { isOfSource } from '../card/source-band';
import type { PricedOtherReading } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';

const THIRD = rational(1, 3);

/**
 * What this audit's own fees would be by the card's other reading; null where there is none, the card already reckons that way, or the band is
 * no longer that of the source ({@link droppedReadingOf}).
 *
 * Said beside the price, never part of it.
 */
export function otherReadingOf(band: CardBand, { auditType }: QuoteRequest, card: FinanceCard): PricedOtherReading | null {
  const reading = readingOf(auditType, card);
  if (reading === null || !isOfSource(band, auditType, card)) return null;
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

/** The other reading that is not said of a band, because its people or days are not those of the source any more; null where there is none. */
export function droppedReadingOf(
  band: CardBand,
  { auditType }: Pick<QuoteRequest, 'auditType'>,
  card: FinanceCard,
): OtherReadingOfCard | null {
  const reading = readingOf(auditType, card);
  return reading === null || isOfSource(band, auditType, card) ? null : reading;
}

/** The card's other reading of an audit; null where there is none, or the card already reckons that way. */
function readingOf(auditType: QuoteRequest['auditType'], card: FinanceCard): OtherReadingOfCard | null {
  const reading = card.otherReadings?.find((known) => known.auditType === auditType);
  return reading === undefined || reckonsSo(card, auditType) ? null : reading;
}

function reckonsSo({ rules }: FinanceCard, auditType: QuoteRequest['auditType']): boolean {
  if (auditType === 'surveillance') return rules.surveillanceDays === 'third-of-initial';
  return auditType === 'recertification' && rules.recertificationDays === 'as-initial';
}
