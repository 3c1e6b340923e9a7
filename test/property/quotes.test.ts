import fc from 'fast-check';
import { rational } from '../../src/core/exact';
import { priceAudit } from '../../src/core/fees/quote';
import type { PricedQuote } from '../../src/core/finance/priced-quote';
import { priceQuote } from '../../src/core/finance/quote/price-quote';
import type { QuoteRequest } from '../../src/core/finance/quote-request';
import type { FinanceCard } from '../../src/core/finance/card';
import { whyOfLine } from '../../src/i18n/finance/quote-why';
import { trialCard } from '../../src/rate-cards';
import { anyRequest } from '../support/finance/any-request';
import { fullCard, PLAIN, trial } from '../support/finance/quote-requests';

const headcount = fc.integer({ min: 1, max: 10_700 });
const auditType = fc.constantFrom('initial' as const, 'surveillance' as const, 'recertification' as const);
const card = fc.constantFrom(trial, fullCard);

function priced(request: QuoteRequest, by: FinanceCard): PricedQuote {
  const outcome = priceQuote(request, by);
  if (!outcome.ok)
    throw new Error(JSON.stringify(outcome.refusal, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
  return outcome.value;
}

test('on the trial card a quote is what CERT.QUOTE says', () => {
  const rate = fc.constantFrom(0, 1, 3, 6, 13).map((percent) => rational(percent, 100));
  const tax = fc.option(fc.record({ rate, mode: fc.constantFrom('included' as const, 'excluded' as const) }));
  fc.assert(
    fc.property(headcount, auditType, tax, (people, type, taxes) => {
      const audit = priceAudit({ headcount: people, auditType: type, card: trialCard, outlets: [], tax: taxes });
      if (!audit.ok) throw new Error(audit.refusal.code);
      const quote = priced({ ...PLAIN, headcount: people, auditType: type, tax: taxes }, trial);
      expect(quote.lines.map(({ id, unitPriceFen, amountFen }) => ({ item: id, unitPriceFen, amountFen }))).toEqual(
        audit.value.lines.map(({ item, unitPriceFen, amountFen }) => ({ item, unitPriceFen, amountFen })),
      );
      expect(quote.totalFen).toBe(audit.value.totalFen);
      expect(quote.taxed).toEqual(audit.value.taxed);
    }),
  );
});

test('the lines add up to the total, to the fen, and each says why in both languages', () => {
  fc.assert(
    fc.property(anyRequest, ({ request, card: by }) => {
      const quote = priced(request, by);
      expect(quote.lines.reduce((sum, { amountFen }) => sum + amountFen, 0n)).toBe(quote.totalFen);
      expect(quote.totalFen >= 0n).toBe(true);
      if (quote.taxed !== null) expect(quote.taxed.netFen + quote.taxed.taxFen).toBe(quote.taxed.grossFen);
      for (const line of quote.lines) {
        expect(whyOfLine(line, quote, 'zh-CN')).toMatch(/\p{Script=Han}/u);
        expect(whyOfLine(line, quote, 'en-US')).not.toBe('');
      }
    }),
  );
});

test('fees never fall with headcount', () => {
  fc.assert(
    fc.property(headcount, headcount, auditType, card, (a, b, type, by) => {
      const total = (people: number): bigint => priced({ ...PLAIN, headcount: people, auditType: type }, by).totalFen;
      expect(total(Math.min(a, b)) <= total(Math.max(a, b))).toBe(true);
    }),
  );
});

test('fees never fall with one more outlet', () => {
  const outlets = fc.array(fc.record({ name: fc.string(), headcount: fc.integer({ min: 1, max: 400 }) }), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.integer({ min: 2400, max: 8000 }),
      outlets,
      fc.integer({ min: 1, max: 400 }),
      fc.boolean(),
      auditType,
      card,
      (people, some, one, outletsCounted, type, by) => {
        const total = (list: QuoteRequest['outlets']): bigint =>
          priced({ ...PLAIN, headcount: people, auditType: type, outlets: list, outletsCounted }, by).totalFen;
        expect(total(some) <= total([...some, { name: '', headcount: one }])).toBe(true);
      },
    ),
  );
});

test('the same fees with tax included and excluded agree within one fen', () => {
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: 0, max: 20 }), ({ request, card: by }, percent) => {
      const rate = rational(percent, 100);
      const excluded = priced({ ...request, tax: { rate, mode: 'excluded' } }, by).taxed;
      if (excluded === null) throw new Error('no tax');
      // What is asked with tax included, taken apart again, is what was priced without it.
      const net = rational(excluded.grossFen).div(rate.add(1n));
      const gap = net.sub(rational(excluded.netFen)).abs();
      expect(gap.compare(rational(1)) <= 0).toBe(true);
    }),
  );
});
