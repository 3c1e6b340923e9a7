import fc from 'fast-check';
import { rational } from '../../../src/core/exact';
import type { FinanceCard } from '../../../src/core/finance/card';
import { trial } from './quote-requests';

/** Cards of a few bands with days that need not rise, and prices with fen. */
export const anyCard = fc
  .record({
    widths: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    halves: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 18, maxLength: 18 }),
    prices: fc.tuple(...([0, 1, 2, 3] as const).map(() => fc.bigInt({ min: 0n, max: 600_001n }))),
    third: fc.boolean(),
    asInitial: fc.boolean(),
    waived: fc.boolean(),
    outlets: fc.boolean(),
  })
  .map(({ widths, halves, prices, third, asInitial, waived, outlets }): FinanceCard => {
    let max = 0;
    const days = (index: number) => ({ total: rational(halves[index % halves.length] ?? 1, 2), onsite: null, origin: 'own' as const });
    const [application = 0n, personDay = 0n, approvalRegistration = 0n, annual = 0n] = prices;
    const price = (amountFen: bigint) => ({ amountFen, origin: 'own' as const });
    return {
      ...trial,
      prices: {
        application: price(application),
        personDay: price(personDay),
        approvalRegistration: price(approvalRegistration),
        annual: price(annual),
      },
      rules: {
        ...trial.rules,
        surveillanceDays: third ? 'third-of-initial' : 'table',
        recertificationDays: asInitial ? 'as-initial' : 'table',
        recertificationApplicationFee: waived ? 'waived' : 'charged',
        outletMinimumDays: outlets ? rational(1, 2) : null,
      },
      bands: widths.map((width, index) => {
        const min = max + 1;
        max += width;
        return { min, max, days: { initial: days(3 * index), surveillance: days(3 * index + 1), recertification: days(3 * index + 2) } };
      }),
    };
  });

/** Any client of such a card. */
export const anyClient = fc.record({
  headcount: fc.integer({ min: 1, max: 80 }),
  people: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
  outletsCounted: fc.boolean(),
});
