/** Bodies on one basis: with tax, without, or as their cards list prices. */
import fc from 'fast-check';
import { rational } from '../../../../src/core/exact';
import type { FinanceCard } from '../../../../src/core/finance/card';
import { feeFenAt, timesIn } from '../../../../src/core/finance/compare/compare-cards';
import { COMPARED_FEES, type ComparedBody, type CompareRequest } from '../../../../src/core/finance/compare/compare-request';
import { compare } from '../../../../src/core/finance/compare/comparison';
import { TAX_BASES } from '../../../../src/core/finance/compare/tax-basis';
import { auditRequest } from '../../../../src/core/finance/cycle/audit-request';
import { ownOptions } from '../../../../src/core/finance/cycle/cycle-request';
import { priceCycle } from '../../../../src/core/finance/cycle/price-cycle';
import { priceQuote } from '../../../../src/core/finance/quote/price-quote';
import { compareRefusalSentence } from '../../../../src/i18n/finance/compare-refusals';
import { differenceText } from '../../../../src/i18n/finance/compare-texts';
import { LOCALES } from '../../../../src/i18n/locale';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import { anyCard, anyClient } from '../../../support/finance/any-card';

const trial = trialFinanceCard('zh-CN');
const tax = (percent: number, mode: 'included' | 'excluded') => ({ rate: rational(percent, 100), mode });
const request: CompareRequest = {
  ...{ organisation: '示例公司', date: 46_000, headcount: 1200, outlets: [], outletsCounted: true },
  ...{ basis: 'gross', invoice: 'special' },
};
const anyTax = fc.record({
  rate: fc.constantFrom(0, 1, 3, 6).map((percent) => rational(percent, 100)),
  mode: fc.constantFrom('included' as const, 'excluded' as const),
});

describe('one price of 53,000, included by one body and excluded by another', () => {
  const bodies: ComparedBody[] = [
    { card: trial, tax: tax(6, 'included') },
    { card: trial, tax: tax(6, 'excluded') },
  ];

  test.each([
    ['asListed', [5_300_000n, 5_300_000n], 0],
    ['gross', [5_300_000n, 5_618_000n], 318_000n],
    ['net', [5_000_000n, 5_300_000n], 300_000n],
  ] as const)('%s: is %j', (basis, fees, difference) => {
    const { entries } = compare({ ...request, basis }, bodies, 'initial');
    expect(entries.map(({ fen }) => fen)).toEqual(fees);
    expect(entries[1]?.differences).toEqual(difference === 0 ? [] : [expect.objectContaining({ cause: 'tax', amountFen: difference })]);
  });

  test.each([
    ['gross', '初次评审增值税：“甲”价内已含 6%，“乙”另加 6% 税额 ¥3,180.00，相差 +¥3,180.00'],
    ['net', '初次评审增值税：“甲”扣除价内 6% 税额 ¥3,000.00，“乙”所列价格本不含税，相差 +¥3,000.00'],
  ] as const)('%s: says how it was converted', (basis, text) => {
    const [difference] = compare({ ...request, basis }, bodies, 'initial').entries[1]?.differences ?? [];
    expect(difference && differenceText(difference, 'initial', '甲', '乙', 'zh-CN')).toBe(text);
  });

  test('is not compared where nobody said what its prices include, and keeps no other from its fee', () => {
    const { entries, base } = compare(request, [{ card: trial, tax: null }, ...bodies], 'certificate');
    expect(base).toBe(1);
    expect(entries[0]).toMatchObject({ fen: null, refusal: { code: 'compared_tax_unknown', card: trial.name, basis: 'gross' } });
    for (const locale of LOCALES) {
      for (const { refusal } of entries) if (refusal !== null) expect(compareRefusalSentence(refusal, locale)).toContain(trial.name);
    }
  });
});

describe('any bodies', () => {
  const clientOf = ({ headcount, people, outletsCounted }: { headcount: number; people: number[]; outletsCounted: boolean }) => ({
    ...{ headcount, outletsCounted },
    outlets: people.map((count, index) => ({ name: String(index), headcount: count })),
  });

  test('charge what a quote and a cycle charge, to the fen', () => {
    fc.assert(
      fc.property(anyCard, anyTax, anyClient, fc.constantFrom(...TAX_BASES), (card, bodyTax, client, basis) => {
        const asked = { ...request, ...clientOf(client), basis };
        const body = { card, tax: bodyTax };
        const quote = priceQuote(auditRequest({ ...asked, tax: bodyTax }, 'initial', asked.headcount), card);
        const sums = quote.ok
          ? { asListed: quote.value.totalFen, gross: quote.value.taxed?.grossFen, net: quote.value.taxed?.netFen }
          : null;
        expect(feeFenAt(asked, body, 'initial', asked.headcount)).toBe(sums?.[basis] ?? null);
        const { headcount } = asked;
        const headcounts = { 1: headcount, 2: headcount, 3: headcount };
        const cycle = priceCycle({ ...asked, tax: bodyTax, headcounts, options: ownOptions(card) }, card);
        const taxed = cycle.ok ? cycle.value.taxed?.withRecertification : undefined;
        const listed = cycle.ok ? cycle.value.withRecertificationFen : null;
        const whole = { asListed: listed, gross: taxed?.grossFen ?? null, net: taxed?.netFen ?? null };
        expect(feeFenAt(asked, body, 'withRecertification', headcount)).toBe(whole[basis]);
      }),
    );
  });

  test('differ by the sum of their differences, tax among them', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyCard, anyTax),
        fc.tuple(anyCard, anyTax),
        anyClient,
        fc.constantFrom(...TAX_BASES),
        fc.constantFrom(...COMPARED_FEES),
        ([one, oneTax], [other, otherTax], client, basis, fee) => {
          const bodies = [
            { card: one, tax: oneTax },
            { card: other, tax: otherTax },
          ];
          const [first, second] = compare({ ...request, ...clientOf(client), basis }, bodies, fee).entries;
          if (first?.fen == null || second?.fen == null) return;
          const told = (second.differences ?? []).reduce(
            (sum, { auditType, amountFen }) => sum + BigInt(timesIn(fee, auditType)) * amountFen,
            0n,
          );
          expect(told).toBe(second.fen - first.fen);
        },
      ),
    );
  });

  test('change places at the same headcounts with one tax for both as without any', () => {
    fc.assert(
      fc.property(anyCard, anyCard, anyTax, anyClient, fc.constantFrom(...COMPARED_FEES), (one, other, bodyTax, client, fee) => {
        // Whole yuan for whole person-days: fees that differ do so by more than rounding.
        const bodies = [one, other].map((card) => ({ card: inWholeYuan(card), tax: bodyTax }));
        const places = TAX_BASES.map((basis) => {
          const [pair] = compare({ ...request, ...clientOf(client), basis }, bodies, fee).breakEvens;
          return pair?.at.map(({ headcount, before, after }) => [headcount, before, after]);
        });
        expect(places[1]).toEqual(places[0]);
        expect(places[2]).toEqual(places[0]);
      }),
    );
  });
});

function inWholeYuan(card: FinanceCard): FinanceCard {
  const prices = Object.fromEntries(
    Object.entries(card.prices).map(([id, price]) => [id, price && { ...price, amountFen: (price.amountFen / 100n) * 600n }]),
  ) as FinanceCard['prices'];
  return { ...card, prices };
}
