import fc from 'fast-check';
import { compareClauses } from '../../../src/core/audit/clause-order';
import { lossesOf, MOST_LOSING, whyNotTop, type WhyNotTop } from '../../../src/core/audit/losses';
import type { Cell } from '../../../src/core/cells/cell';
import { rational, toCellNumber } from '../../../src/core/exact';
import { readRows, type PlacedRow } from '../../../src/core/scoring/read-rows';
import { gbt27922, schemeOf } from '../../../src/standards';

type Row = readonly [clause: string, points: Cell, judgement: Cell, samples?: Cell, nonconforming?: Cell];

function rowsOf(rows: readonly Row[]): readonly PlacedRow[] {
  const read = readRows({
    points: rows.map((row) => row[1]),
    judgements: rows.map((row) => row[2]),
    samples: rows.map((row) => row[3]),
    nonconforming: rows.map((row) => row[4]),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

const clauses =
  (rows: readonly Row[]) =>
  (position: number): string =>
    rows[position - 1]?.[0] ?? '';

function why(rows: readonly Row[], deductions = 0): WhyNotTop {
  const answer = whyNotTop(rowsOf(rows), { deductions, bonus: 0 }, schemeOf(gbt27922), clauses(rows));
  if (!answer.ok || answer.value === null) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const SIX: readonly Row[] = [
  ['5.1.10', 5, '不符合'],
  ['5.1.9', 5, '不符合'],
  ['5.2.1', 6, '抽样', 3, 1],
  ['5.2.2', 6, '抽样', 4, 3],
  ['5.3.1', 12.5, '符合'],
  ['5.3.2', 10, 3],
  ['5.2.3', 2, '抽样', 3, 1],
  ['5.2.4', 20, '符合'],
  ['5.2.5', 8.5, '不适用'],
  ['5.2.6', 25, '未评'],
];

test.each([
  ['5.1.9', '5.1.10', -1],
  ['5.1', '5.1.1', -1],
  ['5.2', '5.1.9', 1],
  ['5.1.1', '5.1.1', 0],
  ['A.1', 'B.1', -1],
  ['', '5.1', -1],
])('clause %s compared with %s', (first, second, sign) => {
  expect(Math.sign(compareClauses(first, second))).toBe(sign);
  expect(Math.sign(compareClauses(second, first))).toBe(0 - sign);
});

test('rows by points lost, equal ones by clause as numbers', () => {
  const losses = lossesOf(rowsOf(SIX), clauses(SIX));
  expect(losses.map(({ clause, lost }) => [clause, toCellNumber(lost)])).toEqual([
    ['5.3.2', 7],
    ['5.1.9', 5],
    ['5.1.10', 5],
    ['5.2.2', 4.5],
    ['5.2.1', 2],
    ['5.2.3', 2 / 3],
  ]);
});

test('thirds are compared exactly: no binary noise decides the order', () => {
  const rows: readonly Row[] = [
    ['2', 1, '抽样', 3, 1],
    ['1', 2, '抽样', 6, 1],
    ['3', 97, '符合'],
  ];
  expect(lossesOf(rowsOf(rows), clauses(rows)).map(({ clause }) => clause)).toEqual(['1', '2']);
});

test('five rows are named, the rest is summed, open rows count as won', () => {
  const answer = why(SIX);
  expect(answer.most).toHaveLength(MOST_LOSING);
  expect(answer.others.rows).toBe(1);
  expect(answer.others.lost.equals(rational(2, 3))).toBe(true);
  expect(answer.unscored).toBe(1);
  // 91.5 points apply; lost 7 + 5 + 5 + 4.5 + 2 + 2/3.
  expect(toCellNumber(answer.score)).toBeCloseTo(((91.5 - 24 - 1 / 6) / 91.5) * 100, 8);
  expect(answer).toMatchObject({ reached: false, winnable: true, failed: false });
});

test('what one row would bring, and whether that alone changes the level', () => {
  const rows: readonly Row[] = [
    ['5.1', 4, '不符合'],
    ['5.2', 5, '不符合'],
    ['5.3', 91, '符合'],
  ];
  const answer = why(rows);
  expect(toCellNumber(answer.missing)).toBe(4);
  expect(answer.most.map(({ clause, change, changesLevel }) => [clause, toCellNumber(change), changesLevel])).toEqual([
    ['5.2', 5, true],
    ['5.1', 4, true],
  ]);
});

test.each<[string, readonly Row[], number, Partial<WhyNotTop>]>([
  [
    'exactly the threshold is reached',
    [
      ['1', 95, '符合'],
      ['2', 5, '不符合'],
    ],
    0,
    { reached: true },
  ],
  [
    'a special deduction takes a point outside',
    [
      ['1', 95, '符合'],
      ['2', 5, '不符合'],
    ],
    1,
    { reached: false, winnable: true },
  ],
  ['five of them fail whatever the score', [['1', 100, '符合']], 5, { reached: false, failed: true, winnable: false }],
  ['nothing lost, nothing to say', [['1', 100, '符合']], 0, { reached: true, most: [] }],
  ['open rows alone are no reason', [['1', 100, '未评']], 0, { reached: true, most: [], unscored: 1 }],
])('%s', (_what, rows, deductions, expected) => {
  expect(why(rows, deductions)).toMatchObject(expected);
});

test('nothing applies: a refusal', () => {
  const answer = whyNotTop(rowsOf([['1', 5, '不适用']]), { deductions: 0, bonus: 0 }, schemeOf(gbt27922), () => '1');
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'nothing_applicable' } });
});

test('property: the losses named and summed are all points lost, and winning them back gives all points', () => {
  const row = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), fc.nat(9))
    .map(([points, samples, bad]): Row => [`5.${String(points)}`, points, '抽样', samples, Math.min(bad, samples)]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const answer = why(rows);
      const lost = answer.most.reduce((sum, loss) => sum.add(loss.lost), answer.others.lost);
      const full = rows.reduce((sum, [, points]) => sum + (points as number), 0);
      expect(answer.score.equals(rational(full).sub(lost).div(rational(full)).mul(rational(100)))).toBe(true);
      answer.most.slice(1).forEach((loss, index) => {
        expect(answer.most[index]?.lost.compare(loss.lost)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
