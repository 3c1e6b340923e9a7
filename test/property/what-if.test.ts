import fc from 'fast-check';
import type { Cell } from '../../src/core/cells/cell';
import { call, callIn, column, compute } from '../support/call';

/** One row of an audit in which everything is scored, so that SCORE says how any change ends. */
interface Row {
  readonly points: number;
  readonly judgement: Cell;
  readonly samples: Cell;
  readonly nonconforming: Cell;
  readonly cost: Cell;
}

const points = fc.integer({ min: 1, max: 50 }).map((halves) => halves / 2);
const cost = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }).map((hundreds) => hundreds * 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400_000 }).map((fen) => fen / 100) },
  { weight: 1, arbitrary: fc.constant('不可改') },
);
const word = fc.record({
  points,
  judgement: fc.constantFrom('符合', '不符合', '不符合', '不适用'),
  samples: fc.constant(null),
  nonconforming: fc.constant(null),
  cost,
});
const sampled = fc
  .tuple(points, fc.integer({ min: 1, max: 30 }), cost)
  .chain(([full, samples, price]) =>
    fc
      .integer({ min: 0, max: samples })
      .map((nonconforming): Row => ({ points: full, judgement: '抽样', samples, nonconforming, cost: price })),
  );
const earned = fc
  .tuple(points, fc.integer({ min: 1, max: 3 }), cost)
  .map(([full, thirds, price]): Row => ({ points: full, judgement: (full * thirds) / 3, samples: null, nonconforming: null, cost: price }));
const audit = fc.array(fc.oneof(word, sampled, earned), { minLength: 1, maxLength: 8, size: 'max' });
const special = fc.constantFrom(0, 0, 1, 4);
const target = fc.constantFrom<Cell>('达标', '三星', '四星', '五星', 88.25, 100);

const columns = (rows: readonly Row[]) => ({
  clauses: column(...rows.map((_, index) => `5.${index + 1}`)),
  points: column(...rows.map((row) => row.points)),
  judgements: column(...rows.map((row) => row.judgement)),
  samples: column(...rows.map((row) => row.samples)),
  nonconforming: column(...rows.map((row) => row.nonconforming)),
  costs: column(...rows.map((row) => row.cost)),
});

/** SCORE of the audit; null where nothing applies. */
function scoreOf(rows: readonly Row[], deductions: number): number | null {
  const { points: full, judgements, samples, nonconforming } = columns(rows);
  const answer = compute('SCORE', full, judgements, samples, nonconforming, deductions);
  return answer.ok ? (answer.value[0]?.[0] as number) : null;
}

const judged = (rows: readonly Row[], judgement: string, where: (index: number) => boolean): Row[] =>
  rows.map((row, index) => (where(index) && row.judgement !== '不适用' ? { ...row, judgement, nonconforming: null } : row));

/** Does GAP see nothing missing? SCORE is cut at 8 decimals, so that what GAP sees reached is reached. */
const reaches = (score: number | null, goal: Cell): boolean => score !== null && call('GAP', score, goal) === 0;

test('every line of SENSITIVITY is what SCORE and GRADE say when that row alone is changed', () => {
  fc.assert(
    fc.property(audit, special, (rows, deductions) => {
      const present = scoreOf(rows, deductions);
      fc.pre(present !== null);
      const { clauses, points: full, judgements, samples, nonconforming } = columns(rows);
      const lines = callIn('zh-CN', 'SENSITIVITY', clauses, full, judgements, samples, nonconforming, deductions).slice(1);
      const level = (score: number | null): unknown => call('GRADE', score, null, deductions);
      for (const [index, line] of lines.entries()) {
        if (rows[index]?.judgement === '不适用') {
          expect(line.slice(1).join('')).toBe('');
          continue;
        }
        const [won, lost] = ['符合', '不符合'].map((word) =>
          scoreOf(
            judged(rows, word, (at) => at === index),
            deductions,
          ),
        );
        const differs = (score: number | null | undefined): string => (level(score ?? null) === level(present) ? '否' : '是');
        expect([line[4], line[5]]).toEqual([level(won ?? null), differs(won)]);
        expect([line[8], line[9]]).toEqual([level(lost ?? null), differs(lost)]);
        // A score with points from cells is taken to 9 decimals, one of words alone is not: the eighth may differ.
        expect(line[3]).toBeCloseTo(won ?? Number.NaN, 7);
        expect(line[7]).toBeCloseTo(lost ?? Number.NaN, 7);
        expect(line[2]).toBeCloseTo((won ?? Number.NaN) - present, 6);
        expect(line[6]).toBeCloseTo((lost ?? Number.NaN) - present, 6);
      }
    }),
    { numRuns: 300 },
  );
});

test('NEEDED is just enough: with it the target is reached, with a thousandth less it is not', () => {
  fc.assert(
    fc.property(audit, special, target, (rows, deductions, goal) => {
      const { points: full, judgements, samples, nonconforming } = columns(rows);
      const answer = compute('NEEDED', full, judgements, goal, samples, nonconforming, deductions);
      if (!answer.ok) return;
      const needed = answer.value[0]?.[0] as number;
      if (needed === 0) {
        expect(reaches(scoreOf(rows, deductions), goal)).toBe(true);
        return;
      }
      const base = rows.reduce((sum, row) => sum + (row.judgement === '不适用' ? 0 : row.points), 0);
      const held = ((scoreOf(rows, 0) ?? 0) * base) / 100;
      const scoreWith = (more: number): number => ((held + more) / base) * 100 - deductions;
      const threshold = (call('GAP', 0, goal) as number) || 0;
      expect(scoreWith(needed)).toBeGreaterThanOrEqual(threshold - 1e-5);
      expect(scoreWith(needed - 0.001)).toBeLessThan(threshold);
    }),
    { numRuns: 300 },
  );
});

test('ROUTE costs what the cheapest of all sets costs, and is refused exactly where none reaches the target', () => {
  fc.assert(
    fc.property(audit, special, target, (rows, deductions, goal) => {
      const { clauses, points: full, judgements, samples, nonconforming, costs } = columns(rows);
      const answer = compute('ROUTE', clauses, full, judgements, costs, goal, samples, nonconforming, deductions);
      if (!answer.ok && answer.refusal.code === 'nothing_applicable') return;
      let cheapest = Number.POSITIVE_INFINITY;
      for (let set = 0; set < 2 ** rows.length; set += 1) {
        const chosen = (index: number): boolean => ((set >> index) & 1) === 1;
        const prices = rows.filter((_, index) => chosen(index)).map((row) => row.cost);
        if (prices.includes('不可改')) continue;
        const total = prices.reduce<number>((sum, price) => sum + Number(price), 0);
        if (total >= cheapest - 0.001) continue;
        if (reaches(scoreOf(judged(rows, '符合', chosen), deductions), goal)) cheapest = total;
      }
      if (!answer.ok) {
        expect([answer.refusal.code, cheapest]).toEqual(['target_out_of_reach', Number.POSITIVE_INFINITY]);
        return;
      }
      const total = answer.value.at(-1);
      expect(total?.[2]).toBeCloseTo(cheapest, 3);
      expect(reaches(total?.[3] as number, goal)).toBe(true);
      // The lines are the set, and the set leads where it says.
      const names = answer.value.slice(1, -1).map(([name]) => name);
      const result = judged(rows, '符合', (index) => names.includes(`5.${index + 1}`));
      expect(scoreOf(result, deductions) ?? Number.NaN).toBeCloseTo(total?.[3] as number, 7);
    }),
    { numRuns: 250 },
  );
}, 60_000);
