import fc from 'fast-check';
import { cheapestCover } from '../../../src/core/whatif/cheapest-cover';
import type { CoverItem, Whole } from '../../../src/core/whatif/rest-of-items';

const AMPLE = 10_000_000;

interface Problem {
  readonly items: readonly { readonly cost: number; readonly gain: number }[];
  readonly required: number;
}

/** Every kind of problem that makes such searches err: few and many ties, value for money all alike, gains all alike. */
function problems(most: number): fc.Arbitrary<Problem> {
  const item = (cost: number, gain: number): fc.Arbitrary<{ cost: number; gain: number }> =>
    fc.record({ cost: fc.integer({ min: 1, max: cost }), gain: fc.integer({ min: 1, max: gain }) });
  const kinds = [
    item(5, 5),
    item(1, 30),
    item(30, 1),
    item(100_000, 100_000),
    fc.integer({ min: 1, max: 40 }).map((gain) => ({ gain, cost: gain * 3 })),
    fc.integer({ min: 1, max: 1000 }).map((gain) => ({ gain, cost: gain + 100 })),
  ];
  return fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 100 }))
    .chain(([kind, percent]) => fc.tuple(fc.array(kind, { minLength: 1, maxLength: most, size: 'max' }), fc.constant(percent)))
    .map(([items, percent]) => ({
      items,
      required: Math.max(1, Math.ceil((items.reduce((sum, { gain }) => sum + gain, 0) * percent) / 100)),
    }));
}

/** The best of all sets, looked at one by one: cheapest, then most gain, then fewest items, then the earlier ones. */
function exhaustive({ items, required }: Problem): number[] {
  const size = items.length;
  const costs = new Float64Array(2 ** size);
  const gains = new Float64Array(2 ** size);
  const counts = new Uint8Array(2 ** size);
  let best = -1;
  for (let set = 1; set < 2 ** size; set += 1) {
    const lowest = 31 - Math.clz32(set & -set);
    const without = set & (set - 1);
    // The highest bit is the first item.
    const { cost = 0, gain = 0 } = items[size - 1 - lowest] ?? {};
    costs[set] = (costs[without] ?? 0) + cost;
    gains[set] = (gains[without] ?? 0) + gain;
    counts[set] = (counts[without] ?? 0) + 1;
    if ((gains[set] ?? 0) < required) continue;
    const order = best < 0 ? -1 : compare(costs, set, best) || -compare(gains, set, best) || compare(counts, set, best) || best - set;
    if (order < 0) best = set;
  }
  return items.map((_, position) => position).filter((position) => ((best >> (size - 1 - position)) & 1) === 1);
}

const compare = (values: Float64Array | Uint8Array, first: number, second: number): number => (values[first] ?? 0) - (values[second] ?? 0);

test.each<[string, readonly CoverItem[], Whole, readonly number[]]>([
  ['one item', [{ cost: 5, gain: 1 }], 1, [0]],
  [
    'all items',
    [
      { cost: 5, gain: 1 },
      { cost: 5, gain: 2 },
    ],
    3,
    [0, 1],
  ],
  [
    'the dear one alone beats two cheap ones together',
    [
      { cost: 6, gain: 5 },
      { cost: 6, gain: 5 },
      { cost: 11, gain: 9 },
    ],
    9,
    [2],
  ],
  [
    'what is best value for money is not always in',
    [
      { cost: 10, gain: 10 },
      { cost: 9, gain: 8 },
      { cost: 9, gain: 8 },
    ],
    16,
    [1, 2],
  ],
  [
    'equally cheap: more gain',
    [
      { cost: 5, gain: 5 },
      { cost: 5, gain: 6 },
    ],
    5,
    [1],
  ],
  [
    'equally cheap, same gain: fewer items',
    [
      { cost: 2, gain: 3 },
      { cost: 2, gain: 3 },
      { cost: 4, gain: 6 },
    ],
    6,
    [2],
  ],
  [
    'all alike: the first ones',
    [
      { cost: 4, gain: 6 },
      { cost: 4, gain: 6 },
      { cost: 4, gain: 6 },
    ],
    7,
    [0, 1],
  ],
  [
    'gains beyond 2^53',
    [
      { cost: 3, gain: 2n ** 60n },
      { cost: 2, gain: 2n ** 60n - 1n },
      { cost: 2, gain: 1n },
    ],
    2n ** 60n,
    [0],
  ],
])('%s', (_why, items, required, chosen) => {
  expect(cheapestCover(items, required, AMPLE)).toEqual(chosen);
});

test('agrees with exhaustive search, ties and all, up to 12 items', () => {
  fc.assert(
    fc.property(problems(12), (problem) => {
      expect(cheapestCover(problem.items, problem.required, AMPLE)).toEqual(exhaustive(problem));
    }),
    { numRuns: 600 },
  );
});

test('agrees with exhaustive search up to 20 items', () => {
  fc.assert(
    fc.property(problems(20), (problem) => {
      expect(cheapestCover(problem.items, problem.required, AMPLE)).toEqual(exhaustive(problem));
    }),
    { numRuns: 150, endOnFailure: true },
  );
}, 60_000);

test('bigints lead to the same choice as plain numbers', () => {
  fc.assert(
    fc.property(problems(16), ({ items, required }) => {
      const big = items.map(({ cost, gain }) => ({ cost, gain: BigInt(gain) }));
      expect(cheapestCover(big, BigInt(required), AMPLE)).toEqual(cheapestCover(items, required, AMPLE));
    }),
  );
});

test('gives up at the limit and never before its answer is certain', () => {
  const items = Array.from({ length: 40 }, (_, index) => ({
    cost: 1_000_003 + index * index * 7919,
    gain: 1_000_003 + index * index * 7919,
  }));
  const required = 20_000_000;
  expect(cheapestCover(items, required, 1000)).toBeNull();
  fc.assert(
    fc.property(problems(14), fc.integer({ min: 1, max: 300 }), (problem, limit) => {
      const chosen = cheapestCover(problem.items, problem.required, limit);
      if (chosen !== null) expect(chosen).toEqual(exhaustive(problem));
    }),
  );
});
