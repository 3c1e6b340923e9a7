import fc from 'fast-check';
import { rational, type Rational } from '../../../src/core/exact';
import { EXTRA_IDS, type FinanceCard } from '../../../src/core/finance/card';
import type { Adjustment, QuoteRequest } from '../../../src/core/finance/quote-request';
import { DATE, fullCard, PLAIN, trial } from './quote-requests';

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((written) => written.trim() !== '');
const hundredths = (from: number, to: number): fc.Arbitrary<Rational> => fc.integer({ min: from, max: to }).map((n) => rational(n, 100));

const extras = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...EXTRA_IDS),
      quantity: fc.integer({ min: 1, max: 40 }).map((halves) => rational(halves, 2)),
      unitPriceFen: fc.bigInt({ min: 0n, max: 2_000_000n }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((list) => list.map((extra) => ({ ...extra })));

function adjustmentsOf(card: FinanceCard): fc.Arbitrary<readonly Adjustment[]> {
  const factors = card.rules.adjustment?.factors ?? [];
  return fc
    .tuple(
      ...factors.map((factor) => fc.record({ use: fc.boolean(), part: hundredths(0, 100), reason: text, factor: fc.constant(factor) })),
    )
    .map((list) =>
      list
        .filter(({ use }) => use)
        .map(({ part, reason, factor: { name, least, most } }) => ({ name, share: least.add(most.sub(least).mul(part)), reason })),
    );
}

/** Any request that a card prices, with the card. */
export const anyRequest: fc.Arbitrary<{ readonly request: QuoteRequest; readonly card: FinanceCard }> = fc
  .constantFrom(trial, fullCard)
  .chain((card) =>
    fc
      .record({
        organisation: fc.string({ maxLength: 20 }),
        auditType: fc.constantFrom('initial' as const, 'surveillance' as const, 'recertification' as const),
        headcount: fc.integer({ min: 1000, max: 8000 }),
        outlets: fc.array(fc.record({ name: fc.string({ maxLength: 8 }), headcount: fc.integer({ min: 1, max: 200 }) }), { maxLength: 4 }),
        outletsCounted: fc.boolean(),
        categories: fc.integer({ min: 1, max: 5 }),
        adjustments: adjustmentsOf(card),
        override: fc.option(fc.record({ days: fc.integer({ min: 1, max: 200 }).map((halves) => rational(halves, 2)), reason: text })),
        extras,
        discount: fc.option(fc.record({ share: hundredths(1, 20), approver: text, reason: text })),
        tax: fc.option(fc.record({ rate: hundredths(0, 20), mode: fc.constantFrom('included' as const, 'excluded' as const) })),
        invoice: fc.constantFrom('special' as const, 'ordinary' as const),
        assessors: fc.integer({ min: 1, max: 9 }),
      })
      .map((change) => ({ card, request: { ...PLAIN, ...change, number: 'Q-1', date: DATE, validUntil: DATE + 30 } })),
  );
