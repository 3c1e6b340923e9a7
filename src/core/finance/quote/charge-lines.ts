import { rational, ZERO, type Rational } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { PricedLine } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import type { QuoteRefusal } from './quote-refusal';

const ONE = rational(1);

/** Quantity × unit price as a line, rounded to the fen. */
export function lineOf(line: Omit<PricedLine, 'amountFen'>): PricedLine {
  return { ...line, amountFen: roundToFen(line.quantity.mul(rational(line.unitPriceFen))) };
}

/** What the card charges for the audit itself: person-days at the day rate, every other price once, a waived charge not at all. */
export function chargeLines(days: Rational, { auditType }: QuoteRequest, card: FinanceCard): Outcome<readonly PricedLine[], QuoteRefusal> {
  const lines: PricedLine[] = [];
  for (const item of card.charges[auditType]) {
    const price = card.prices[item];
    const waived = item === 'application' && auditType === 'recertification' && card.rules.recertificationApplicationFee === 'waived';
    if (price === null && !waived) return refused({ code: 'charge_price_missing', item, auditType, card: card.name });
    const personDays = item === 'personDay';
    lines.push(
      lineOf({
        id: item,
        quantity: personDays ? days : waived ? ZERO : ONE,
        unit: personDays ? 'personDay' : 'item',
        unitPriceFen: price?.amountFen ?? 0n,
        origin: price?.origin ?? 'own',
      }),
    );
  }
  return accepted(lines);
}
