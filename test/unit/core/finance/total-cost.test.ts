import type { Cell } from '../../../../src/core/cells/cell';
import {
  blankScenario,
  COST_LINE_IDS,
  mapCases,
  type ByCase,
  type CertificationFee,
  type CostLineId,
  type CostYear,
  type Scenario,
} from '../../../../src/core/finance/total-cost/scenario';
import { totalCost } from '../../../../src/core/finance/total-cost/total-cost';
import { costRefusalSentence } from '../../../../src/i18n/finance/cost-refusals';

const FEES: readonly CertificationFee[] = [
  { year: 1, auditType: 'initial', amountFen: 5_300_000n },
  { year: 2, auditType: 'surveillance', amountFen: 1_850_000n },
  { year: 3, auditType: 'surveillance', amountFen: 1_850_000n },
];

type Entry = readonly [line: CostLineId, year: CostYear, low: Cell, expected: Cell, high: Cell];

function scenario(entries: readonly Entry[], hourlyRate: Cell = null): Scenario {
  const blank = blankScenario(FEES);
  const lines = entries.reduce<Scenario['lines']>(
    (so, [line, year, low, expected, high]) => ({ ...so, [line]: { ...so[line], [year]: { low, expected, high } } }),
    blank.lines,
  );
  return { ...blank, lines, hourlyRate };
}

const fen = (yuan: number): bigint => BigInt(Math.round(yuan * 100));
const amounts = (low: number, expected: number, high: number): ByCase<bigint> => ({
  low: fen(low),
  expected: fen(expected),
  high: fen(high),
});

describe('the total cost', () => {
  test('of nothing but the fees is the fees, and every line is said to be left out', () => {
    const total = totalCost(scenario([]));
    expect(total.totals?.all).toEqual(amounts(90_000, 90_000, 90_000));
    expect(total.totals?.years[1]).toEqual(amounts(53_000, 53_000, 53_000));
    expect(total.notConsidered).toEqual(COST_LINE_IDS.map((line) => ({ line, years: [1, 2, 3] })));
    expect(total.feesFen).toBe(fen(90_000));
  });

  test('adds lines by year and case, a subsidy taken off', () => {
    const total = totalCost(
      scenario(
        [
          ['consulting', 1, 20_000, 30_000, 45_000.5],
          ['internalEffort', 1, 100, 160, 240.5],
          ['maintenance', 2, 0, 1_000, 2_000],
          ['subsidy', 3, -50_000, -30_000, 0],
        ],
        85.5,
      ),
    );
    expect(total.refusals).toEqual([]);
    expect(total.totals?.years[1]).toEqual(amounts(53_000 + 20_000 + 8_550, 53_000 + 30_000 + 13_680, 53_000 + 45_000.5 + 20_562.75));
    expect(total.totals?.years[2]).toEqual(amounts(18_500, 19_500, 20_500));
    expect(total.totals?.years[3]).toEqual(amounts(-31_500, -11_500, 18_500));
    expect(total.notConsidered.find(({ line }) => line === 'maintenance')?.years).toEqual([1, 3]);
  });

  test('takes a typed 0 for a figure and an empty cell for none', () => {
    const total = totalCost(scenario([['training', 1, 0, 0, 0]]));
    expect(total.lines.training[1]).toEqual({ kind: 'counted', amounts: mapCases(() => 0n) });
    expect(total.lines.training[2]).toEqual({ kind: 'notConsidered' });
  });

  test.each<[string, Entry, Cell, object]>([
    [
      'a case is empty',
      ['consulting', 1, 1, '', 2],
      null,
      { code: 'cost_case_missing', line: 'consulting', year: 1, missing: ['expected'] },
    ],
    [
      'low is above expected',
      ['training', 2, 3, 2, 4],
      null,
      { code: 'cost_out_of_order', less: 'low', lessFen: 300n, more: 'expected', moreFen: 200n },
    ],
    ['expected is above high', ['training', 2, 1, 2, 1.99], null, { code: 'cost_out_of_order', less: 'expected', moreFen: 199n }],
    ['a cost is below 0', ['rectification', 3, -1, 0, 1], null, { code: 'cost_wrong_sign', case: 'low', amountFen: -100n }],
    ['a subsidy is above 0', ['subsidy', 1, -5, 0, 1], null, { code: 'cost_wrong_sign', case: 'high', amountFen: 100n }],
    ['text is no amount', ['technology', 1, '约一万', 1, 2], null, { code: 'cost_not_an_amount', case: 'low', text: '约一万' }],
    ['an amount is finer than a fen', ['technology', 1, 0.001, 1, 2], null, { code: 'cost_not_an_amount', text: '0.001' }],
    ['a text looks like an amount', ['technology', 1, '2,000', 1, 2], null, { code: 'cost_not_an_amount', text: '2,000' }],
    ['an error stands in a cell', ['technology', 1, { code: '#N/A' }, 1, 2], null, { code: 'cost_not_an_amount', text: '#N/A' }],
    ['hours have no rate', ['internalEffort', 1, 1, 2, 3], null, { code: 'hourly_rate_missing' }],
    ['hours have a rate below 0', ['internalEffort', 1, 1, 2, 3], -1, { code: 'hourly_rate_not_an_amount', text: '-1' }],
    ['hours are below 0', ['internalEffort', 1, -1, 2, 3], 80, { code: 'cost_not_hours', text: '-1' }],
  ])('has no totals where %s, and says which and why', (_, entry, rate, refusal) => {
    const total = totalCost(scenario([entry], rate));
    expect(total.totals).toBeNull();
    expect(total.refusals).toEqual([expect.objectContaining(refusal)]);
    for (const locale of ['zh-CN', 'en-US'] as const) {
      for (const each of total.refusals) expect(costRefusalSentence(each, locale)).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  test('says once that an hour has no rate, whatever the number of years', () => {
    const total = totalCost(
      scenario([
        ['internalEffort', 1, 1, 2, 3],
        ['internalEffort', 2, 1, 2, 3],
      ]),
    );
    expect(total.refusals).toEqual([{ code: 'hourly_rate_missing' }]);
  });

  test('needs no hourly rate where no hours are typed, even one that is wrong', () => {
    expect(totalCost(scenario([], '八十')).refusals).toEqual([]);
  });
});
