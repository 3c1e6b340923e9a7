import { taxed } from '../../fees/tax';
import type { FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { PricedLine, PricedQuote } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import { chargeLines } from './charge-lines';
import { checkRequest } from './check-request';
import { discountLine } from './discount-line';
import { extraLines } from './extra-lines';
import { otherReadingOf } from './other-reading';
import { calendarDays, quoteDays } from './quote-days';
import type { QuoteRefusal } from './quote-refusal';

/**
 * A quote priced line by line by a rate card, or the reason why it has no price.
 *
 * Lines are rounded to the fen; tax is rounded once, on the total. Texts of the request (organisation, number …) are not looked at.
 */
export function priceQuote(request: QuoteRequest, card: FinanceCard): Outcome<PricedQuote, QuoteRefusal> {
  const wrong = checkRequest(request, card);
  if (wrong !== null) return refused(wrong);
  const days = quoteDays(request, card);
  if (!days.ok) return days;
  const charges = chargeLines(days.value.total, request, card);
  if (!charges.ok) return charges;
  const extras = extraLines(request, card);
  if (!extras.ok) return extras;
  const priced = [...charges.value, ...extras.value];
  const discount = discountLine(request, priced, card);
  if (!discount.ok) return discount;
  const lines = discount.value === null ? priced : [...priced, discount.value];
  const totalFen = sumOf(lines);
  const { band, total, onsite, steps } = days.value;
  return accepted({
    card,
    request,
    band,
    days: total,
    onsiteDays: onsite,
    calendarDays: calendarDays(onsite, request.assessors),
    daySteps: steps,
    otherReading: otherReadingOf(band, request, card),
    lines,
    subtotalFen: sumOf(priced),
    totalFen,
    taxed: request.tax === null ? null : taxed(totalFen, request.tax),
  });
}

function sumOf(lines: readonly PricedLine[]): bigint {
  return lines.reduce((sum, { amountFen }) => sum + amountFen, 0n);
}
