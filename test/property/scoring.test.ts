import fc from 'fast-check';
import type { Cell } from '../../src/core/cells/cell';
import { cut, fromCellNumber, HUNDRED, toCellNumber, ZERO } from '../../src/core/exact';
import { levelOf } from '../../src/core/grading/levels';
import { readRows, type PlacedRow } from '../../src/core/scoring/read-rows';
import { scoreForCell, scoreSoFar, shownScore, type SpecialItems } from '../../src/core/scoring/score';
import { tally } from '../../src/core/scoring/tally';
import { levelText } from '../../src/i18n/levels';
import { gbt27922, schemeOf } from '../../src/standards';
import { call, column } from '../support/call';

const scheme = schemeOf(gbt27922);

interface Row {
  readonly points: Cell;
  readonly judgement: Cell;
  readonly samples: Cell;
  readonly nonconforming: Cell;
}

const points = fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100);
const word = (...words: string[]): fc.Arbitrary<Row> =>
  fc.record({ points, judgement: fc.constantFrom(...words), samples: fc.constant(null), nonconforming: fc.constant(null) });
const sampled: fc.Arbitrary<Row> = fc
  .tuple(points, fc.integer({ min: 1, max: 60 }))
  .chain(([full, samples]) =>
    fc.integer({ min: 0, max: samples }).map((nonconforming) => ({ points: full, judgement: '抽样', samples, nonconforming })),
  );
const judged = fc.oneof(word('符合', '不符合', '不适用'), sampled);
const anyRow = fc.oneof(judged, word('未评'));
const rows = fc.array(anyRow, { minLength: 1, maxLength: 40 });
const special: fc.Arbitrary<SpecialItems> = fc.record({
  deductions: fc.integer({ min: 0, max: 7 }),
  bonus: fc.constantFrom(0 as const, 1 as const),
});

function read(list: readonly Row[]): PlacedRow[] {
  const result = readRows({
    points: list.map((row) => row.points),
    judgements: list.map((row) => row.judgement),
    samples: list.map((row) => row.samples),
    nonconforming: list.map((row) => row.nonconforming),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const args = (list: readonly Row[], items: SpecialItems): unknown[] => [
  column(...list.map((row) => row.points)),
  column(...list.map((row) => row.judgement)),
  column(...list.map((row) => row.samples)),
  column(...list.map((row) => row.nonconforming)),
  items.deductions,
  items.bonus,
];

test('a score lies in 0..100', () => {
  fc.assert(
    fc.property(rows, special, (list, items) => {
      const score = scoreSoFar(tally(read(list)), items);
      if (score.ok) expect(score.value.compare(ZERO) >= 0 && score.value.compare(HUNDRED) <= 0).toBe(true);
    }),
  );
});

test('the order of indicators is irrelevant', () => {
  fc.assert(
    fc.property(rows, special, fc.infiniteStream(fc.integer()), (list, items, keys) => {
      const shuffled = list
        .map((row) => ({ row, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      expect(scoreSoFar(tally(read(shuffled)), items)).toEqual(scoreSoFar(tally(read(list)), items));
    }),
  );
});

test('an unscored row never changes the score so far', () => {
  fc.assert(
    fc.property(
      fc.array(judged, { minLength: 1, maxLength: 30 }),
      fc.array(word('未评'), { maxLength: 5 }),
      special,
      (list, open, items) => {
        const without = scoreSoFar(tally(read(list)), items);
        if (without.ok) expect(scoreSoFar(tally(read([...open, ...list])), items)).toEqual(without);
      },
    ),
  );
});

test('a row more conforming never lowers the score', () => {
  fc.assert(
    fc.property(rows, special, fc.nat(), (list, items, pick) => {
      const index = pick % list.length;
      const better = list.map((row, at) =>
        at === index && row.judgement !== '不适用' ? { ...row, judgement: '符合', nonconforming: null } : row,
      );
      const before = scoreSoFar(tally(read(list)), items);
      const after = scoreSoFar(tally(read(better)), items);
      if (before.ok && after.ok && list[index]?.judgement !== '未评') expect(after.value.compare(before.value)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('GRADE of SCORE is the level of the exact score when judgements are words', () => {
  fc.assert(
    fc.property(rows, special, (list, items) => {
      const exact = scoreSoFar(tally(read(list)), items);
      if (!exact.ok) return;
      const graded = call('GRADE', call('SCORE', ...args(list, items)), null, items.deductions);
      expect(graded).toBe(levelText(levelOf(exact.value, scheme, items.deductions), 'zh-CN'));
    }),
    { numRuns: 500 },
  );
});

test('LEVEL begins with what GRADE of SCORE says, provisional exactly while rows are open', () => {
  fc.assert(
    fc.property(
      fc.array(judged, { minLength: 1, maxLength: 20 }),
      fc.array(word('未评'), { maxLength: 4 }),
      special,
      (list, open, items) => {
        const all = [...list, ...open];
        const exact = scoreSoFar(tally(read(all)), items);
        if (!exact.ok || items.deductions >= 5) return;
        const graded = call('GRADE', call('SCORE', ...args(all, items))) as string;
        expect(call('LEVEL', ...args(all, items))).toBe(open.length === 0 ? graded : `暂定 ${graded}（未评 ${open.length} 项）`);
      },
    ),
  );
});

test('what is shown never reads as more than the exact score, and misses less than a hundredth', () => {
  fc.assert(
    fc.property(rows, special, (list, items) => {
      const exact = scoreSoFar(tally(read(list)), items);
      if (!exact.ok) return;
      for (const [shown, unit] of [
        [shownScore(exact.value), 0.01],
        [scoreForCell(exact.value), 1e-8],
      ] as const) {
        expect(shown.compare(exact.value)).toBeLessThanOrEqual(0);
        expect(toCellNumber(exact.value.sub(shown))).toBeLessThan(unit);
      }
    }),
  );
});

test('a cell number survives being read and written at 15 digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      expect(toCellNumber(fromCellNumber(value))).toBe(Number(value.toPrecision(15)) + 0);
    }),
    { numRuns: 1000 },
  );
});

test('cutting is idempotent and never goes away from zero', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 8 }), (value, places) => {
      const exact = fromCellNumber(value);
      const once = cut(exact, places);
      expect(cut(once, places).compare(once)).toBe(0);
      expect(once.abs().compare(exact.abs())).toBeLessThanOrEqual(0);
    }),
  );
});
