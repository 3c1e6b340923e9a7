import { rational, ZERO } from '../../exact';
import type { FinanceCard } from '../card';
import type { QuoteRequest } from '../quote-request';
import type { QuoteRefusal } from './quote-refusal';

/** What is wrong with a request before anything is priced; null where nothing is. */
export function checkRequest(request: QuoteRequest, card: FinanceCard): QuoteRefusal | null {
  const { headcount, outlets, outletsCounted, categories, assessors, tax, date, validUntil } = request;
  if (!isCount(headcount)) return { code: 'headcount_invalid', value: headcount };
  const position = outlets.findIndex((outlet) => !isCount(outlet.headcount));
  const wrong = outlets[position];
  if (wrong !== undefined) return { code: 'quoted_outlet_invalid', outlet: position + 1, value: wrong.headcount };
  const sum = outlets.reduce((people, outlet) => people + outlet.headcount, 0);
  if (outletsCounted && sum > headcount) return { code: 'quoted_outlets_above_headcount', sum, headcount };
  if (!isCount(categories)) return { code: 'categories_invalid', value: categories };
  if (!isCount(assessors)) return { code: 'assessors_invalid', value: assessors };
  if (tax !== null && (tax.rate.compare(ZERO) < 0 || tax.rate.compare(rational(1)) >= 0)) {
    return { code: 'quote_tax_rate_invalid', rate: tax.rate };
  }
  if (validUntil < date) return { code: 'valid_until_before_date', date, validUntil };
  return checkEffective(request, card) ?? checkInForce(request, card);
}

function checkEffective({ effectiveHeadcount, headcount, outlets, outletsCounted }: QuoteRequest, card: FinanceCard): QuoteRefusal | null {
  if (effectiveHeadcount === null) return null;
  if (!card.rules.effectiveHeadcount) return { code: 'effective_headcount_not_in_card', card: card.name };
  const { value, reason } = effectiveHeadcount;
  const all = outletsCounted ? headcount : headcount + outlets.reduce((people, outlet) => people + outlet.headcount, 0);
  if (!isCount(value) || value > all) return { code: 'effective_headcount_invalid', value, headcount: all };
  return reason.trim() === '' ? { code: 'effective_headcount_reason_missing' } : null;
}

function checkInForce({ date }: QuoteRequest, { name, edition, validFrom, validTo }: FinanceCard): QuoteRefusal | null {
  if ((validFrom === null || date >= validFrom) && (validTo === null || date <= validTo)) return null;
  return { code: 'card_not_in_force', card: name, edition, date, from: validFrom, to: validTo };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
