import fc from 'fast-check';
import { rational } from '../../../../src/core/exact';
import type { FinanceCard } from '../../../../src/core/finance/card';
import { cheaperOf } from '../../../../src/core/finance/compare/break-even';
import { feeFenAt, timesIn } from '../../../../src/core/finance/compare/compare-cards';
import { COMPARED_FEES, type ComparedBody, type CompareRequest } from '../../../../src/core/finance/compare/compare-request';
import { compare } from '../../../../src/core/finance/compare/comparison';
import { breakEvenText, differenceText } from '../../../../src/i18n/finance/compare-texts';
import { LOCALES } from '../../../../src/i18n/locale';
import { iafFinanceCard } from '../../../../src/rate-cards/iaf-finance-card';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import { anyCard, anyClient } from '../../../support/finance/any-card';

const trial = trialFinanceCard('zh-CN');
/** The trial standard with another day rate. */
const dearer: FinanceCard = {
  ...trial,
  id: 'dearer',
  name: '5,000 元标准',
  prices: { ...trial.prices, personDay: { amountFen: 500_000n, origin: 'own' } },
};

const request: CompareRequest = {
  organisation: '示例公司',
  date: 46_000,
  headcount: 1200,
  outlets: [],
  outletsCounted: true,
  basis: 'asListed',
  invoice: 'ordinary',
};

/** A body whose prices nobody asked about tax. */
const bare = (card: FinanceCard): ComparedBody => ({ card, tax: null });

describe('a comparison', () => {
  test('tells another day rate as the one difference', () => {
    const { entries, base } = compare(request, [trial, dearer].map(bare), 'initial');
    expect(base).toBe(0);
    expect(entries.map(({ fen }) => fen)).toEqual([5_300_000n, 8_500_000n]);
    expect(entries[1]?.differences).toEqual([
      { cause: 'dayRate', auditType: 'initial', baseFen: 300_000n, otherFen: 500_000n, amountFen: 3_200_000n },
    ]);
  });

  test('keeps a refusal beside its card and tells the others from the first that has a price', () => {
    const { entries, base, breakEvens } = compare(request, [iafFinanceCard('zh-CN'), trial, dearer].map(bare), 'certificate');
    expect(entries[0]?.fen).toBeNull();
    expect(entries[0]?.refusal?.code).toBe('charge_price_missing');
    expect(base).toBe(1);
    expect(entries[2]?.fen).toBe(8_500_000n + 2n * 2_950_000n);
    expect(breakEvens.map(({ at }) => at)).toEqual([[], [], []]);
  });

  test('tells a waived fee and a rule of the card', () => {
    const other: FinanceCard = {
      ...trial,
      rules: { ...trial.rules, recertificationApplicationFee: 'waived', surveillanceDays: 'third-of-initial' },
    };
    const { entries } = compare(request, [trial, other].map(bare), 'withRecertification');
    expect(entries[1]?.differences).toEqual([
      expect.objectContaining({ cause: 'days', auditType: 'surveillance', otherRules: ['third-of-initial'], amountFen: -50_000n }),
      { cause: 'chargedByBase', auditType: 'recertification', item: 'application', amountFen: -100_000n },
    ]);
  });

  test('finds where a card with a high fee and cheap days becomes the cheaper one', () => {
    // 1,000 less a person-day, 10,000 more for registration: equal at 10 person-days.
    const flat: FinanceCard = {
      ...trial,
      id: 'flat',
      prices: {
        ...trial.prices,
        personDay: { amountFen: 200_000n, origin: 'own' },
        approvalRegistration: { amountFen: 1_200_000n, origin: 'own' },
      },
    };
    const [pair] = compare(request, [trial, flat].map(bare), 'initial').breakEvens;
    const tenDays = trial.bands.find(({ days }) => days.initial.total.equals(rational(10)));
    const more = trial.bands.find(({ days }) => days.initial.total.compare(rational(10)) > 0);
    expect(pair?.at.map(({ headcount, before, after }) => [headcount, before, after])).toEqual(
      tenDays === undefined
        ? [[more?.min, 'first', 'second']]
        : [
            [tenDays.min, 'first', 'neither'],
            [more?.min, 'neither', 'second'],
          ],
    );
  });
});

describe('any two cards', () => {
  test('differ by the sum of their differences, each taken as often as its audit occurs', () => {
    fc.assert(
      fc.property(
        anyCard,
        anyCard,
        anyClient,
        fc.constantFrom(...COMPARED_FEES),
        (one, other, { headcount, people, outletsCounted }, fee) => {
          const outlets = people.map((count, index) => ({ name: String(index), headcount: count }));
          const { entries } = compare({ ...request, headcount, outlets, outletsCounted }, [one, other].map(bare), fee);
          const [first, second] = entries;
          if (first?.fen == null || second?.fen == null) return;
          const told = (second.differences ?? []).reduce(
            (sum, difference) => sum + BigInt(timesIn(fee, difference.auditType)) * difference.amountFen,
            0n,
          );
          expect(told).toBe(second.fen - first.fen);
          for (const locale of LOCALES) {
            for (const difference of second.differences ?? []) {
              expect(differenceText(difference, fee, 'A', 'B', locale)).not.toMatch(/undefined|\[object|NaN/u);
            }
          }
        },
      ),
    );
  });

  test('change places exactly where counting through all headcounts says so', () => {
    fc.assert(
      fc.property(
        anyCard,
        anyCard,
        anyClient,
        fc.constantFrom(...COMPARED_FEES),
        (one, other, { headcount, people, outletsCounted }, fee) => {
          const outlets = people.map((count, index) => ({ name: String(index), headcount: count }));
          const asked = { ...request, headcount, outlets, outletsCounted };
          const { breakEvens, steps } = compare(asked, [one, other].map(bare), fee);
          const limit = Math.max(one.bands.at(-1)?.max ?? 0, other.bands.at(-1)?.max ?? 0);
          const found: unknown[] = [];
          let before: string | null = null;
          for (let people = 1; people <= limit; people += 1) {
            const [firstFen, secondFen] = [feeFenAt(asked, bare(one), fee, people), feeFenAt(asked, bare(other), fee, people)];
            const step = steps.find(({ from, to }) => people >= from && people <= to);
            expect(step?.feesFen).toEqual([firstFen, secondFen]);
            const after = firstFen === null || secondFen === null ? null : cheaperOf(firstFen, secondFen);
            if (before !== null && after !== null && before !== after)
              found.push({ headcount: people, before, after, firstFen, secondFen });
            before = after;
          }
          expect(breakEvens[0]?.at).toEqual(found);
          for (const each of breakEvens[0]?.at ?? []) expect(breakEvenText(each, 'A', 'B', 'en-US')).toContain(String(each.headcount));
        },
      ),
      { numRuns: 60 },
    );
  });
});
