import loadHighs, { type Highs } from 'highs';
import fc from 'fast-check';
import { cheapestCover } from '../../../src/core/whatif/cheapest-cover';
import type { CoverItem } from '../../../src/core/whatif/rest-of-items';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

interface WholeItem extends CoverItem {
  readonly gain: number;
}

/** The least cost by HiGHS, a solver of mixed-integer programs. */
function leastCost(items: readonly WholeItem[], required: number): number {
  const sum = (factor: (item: WholeItem) => number): string => items.map((item, index) => `${factor(item)} x${index}`).join(' + ');
  const names = items.map((_, index) => `x${index}`).join(' ');
  const program = `Minimize\n cost: ${sum(({ cost }) => cost)}\nSubject To\n points: ${sum(({ gain }) => gain)} >= ${required}\nBinary\n ${names}\nEnd\n`;
  const { Status, ObjectiveValue } = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0.4 });
  expect(Status).toBe('Optimal');
  return Math.round(ObjectiveValue);
}

/** Costs in units of ten yuan, as estimates are made; gains in half points, as the indicator table has them, or in finer parts. */
const item = fc.oneof(
  fc.record({ cost: fc.integer({ min: 1, max: 5000 }), gain: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ cost: fc.integer({ min: 1, max: 5000 }), gain: fc.integer({ min: 1, max: 2500 }) }),
);

test.each([27, 40, 60])(
  '%d indicators cost what HiGHS finds to be least',
  (size) => {
    fc.assert(
      fc.property(fc.array(item, { minLength: size, maxLength: size }), fc.integer({ min: 5, max: 95 }), (items, percent) => {
        const required = Math.max(1, Math.floor((items.reduce((sum, { gain }) => sum + gain, 0) * percent) / 100));
        const chosen = cheapestCover(items, required, 1_000_000) ?? [];
        const total = (of: (item: WholeItem) => number): number =>
          chosen.reduce((sum, position) => sum + of(items[position] ?? { cost: 0, gain: 0 }), 0);
        expect(total(({ gain }) => gain)).toBeGreaterThanOrEqual(required);
        expect(total(({ cost }) => cost)).toBe(leastCost(items, required));
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);
