import type { Cell } from '../../../src/core/cells/cell';
import { toCellNumber } from '../../../src/core/exact';
import { verdictOf } from '../../../src/core/grading/verdict';
import { verdictText } from '../../../src/i18n/levels';
import { readRows } from '../../../src/core/scoring/read-rows';
import { scoreForCell, scoreRange, scoreSoFar, shownScore, type SpecialItems } from '../../../src/core/scoring/score';
import { tally, type Tally } from '../../../src/core/scoring/tally';
import { gbt27922, schemeOf } from '../../../src/standards';

type Row = readonly [points: Cell, judgement: Cell, samples?: Cell, nonconforming?: Cell];
const NONE: SpecialItems = { deductions: 0, bonus: 0 };

function sums(...rows: readonly Row[]): Tally {
  const read = readRows({
    points: rows.map((row) => row[0]),
    judgements: rows.map((row) => row[1]),
    samples: rows.map((row) => row[2]),
    nonconforming: rows.map((row) => row[3]),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return tally(read.value);
}

const scored = (rows: readonly Row[], special = NONE): number => {
  const score = scoreSoFar(sums(...rows), special);
  if (!score.ok) throw new Error(score.refusal.code);
  return toCellNumber(scoreForCell(score.value));
};

describe('score so far', () => {
  test.each<[string, readonly Row[], SpecialItems, number]>([
    [
      'all conforming',
      [
        [40, '符合'],
        [60, '符合'],
      ],
      NONE,
      100,
    ],
    [
      'one lost',
      [
        [40, '符合'],
        [60, '不符合'],
      ],
      NONE,
      40,
    ],
    [
      'unscored rows leave both sums',
      [
        [40, '符合'],
        [60, '未评'],
      ],
      NONE,
      100,
    ],
    [
      'deleted rows leave both sums',
      [
        [40, '符合'],
        [20, '不适用'],
        [40, '不符合'],
      ],
      NONE,
      50,
    ],
    [
      'thirds add up exactly to 95',
      [
        [85, '符合'],
        [5, '抽样', 3, 1],
        [5, '抽样', 3, 1],
        [5, '抽样', 3, 1],
      ],
      NONE,
      95,
    ],
    [
      'points earned as a number',
      [
        [40, 38.5],
        [60, '符合'],
      ],
      NONE,
      98.5,
    ],
    [
      'special deductions come after the renormalisation',
      [
        [50, '符合'],
        [50, '不适用'],
      ],
      { deductions: 2, bonus: 0 },
      98,
    ],
    ['clamped at 0', [[100, '不符合']], { deductions: 4, bonus: 0 }, 0],
    ['clamped at 100', [[100, '符合']], { deductions: 0, bonus: 1 }, 100],
    [
      'bonus',
      [
        [90, '符合'],
        [10, '不符合'],
      ],
      { deductions: 0, bonus: 1 },
      91,
    ],
    ['cut at eight decimals', [[3, '抽样', 3, 1]], NONE, 66.66666666],
  ])('%s', (_name, rows, special, expected) => {
    expect(scored(rows, special)).toBe(expected);
  });

  test('a total of cell numbers is rid of binary noise, one of words is not rounded', () => {
    expect(
      scored([
        [0.1, 0.1],
        [99.9, 94.9],
      ]),
    ).toBe(95);
    expect(
      scored([
        [94_999_999_999n.toString(), '符合'],
        [5_000_000_001n.toString(), '不符合'],
      ]),
    ).toBe(94.99999999);
  });

  test('nothing scored and nothing applicable are told apart', () => {
    expect(scoreSoFar(sums([40, '未评']), NONE)).toMatchObject({ refusal: { code: 'nothing_scored' } });
    expect(scoreSoFar(sums([40, '不适用']), NONE)).toMatchObject({ refusal: { code: 'nothing_applicable' } });
  });
});

test('the shown score never reads as a level it did not reach', () => {
  const score = scoreSoFar(sums([94996, '符合'], [5004, '不符合']), NONE);
  expect(score.ok && toCellNumber(shownScore(score.value))).toBe(94.99);
});

test('lowest and highest score count open rows as lost and as won', () => {
  const range = scoreRange(sums([50, '符合'], [30, '未评'], [20, '不适用']), { deductions: 1, bonus: 0 });
  expect(range.ok && [toCellNumber(range.value.lowest), toCellNumber(range.value.highest)]).toEqual([61.5, 99]);
});

describe('level', () => {
  const scheme = schemeOf(gbt27922);
  test.each<[string, readonly Row[], number, string]>([
    [
      'exactly 95',
      [
        [95, '符合'],
        [5, '不符合'],
      ],
      0,
      '五星级',
    ],
    [
      'a hair below 95 made of words',
      [
        ['94.9999999999', '符合'],
        ['5.0000000001', '不符合'],
      ],
      0,
      '四星级',
    ],
    [
      'provisional',
      [
        [91, '符合'],
        [6, '不符合'],
        [3, '未评'],
      ],
      0,
      '暂定 四星级（未评 1 项）',
    ],
    [
      'everything open',
      [
        [91, '未评'],
        [9, ''],
      ],
      0,
      '未评分',
    ],
    ['five special deductions', [[100, '符合']], 5, '不合格'],
    ['five special deductions fail even an unscored audit', [[100, '未评']], 5, '不合格'],
    ['four special deductions only subtract', [[100, '符合']], 4, '五星级'],
  ])('%s', (_name, rows, deductions, expected) => {
    const verdict = verdictOf(sums(...rows), { deductions, bonus: 0 }, scheme);
    expect(verdict.ok && verdictText(verdict.value, 'zh-CN')).toBe(expected);
  });
});

describe('reading rows', () => {
  test.each<[string, Row, string]>([
    ['points missing', [null, '符合'], 'value_missing'],
    ['points zero', ['0', '符合'], 'points_not_positive'],
    ['points negative', [-5, '符合'], 'points_not_positive'],
    ['points text', ['五', '符合'], 'not_a_number'],
    ['points boolean', [true, '符合'], 'boolean_value'],
    ['points an error', [{ code: '#REF!' }, '符合'], 'excel_error'],
    ['unknown judgement', [5, '尚可'], 'judgement_unknown'],
    ['boolean judgement', [5, true], 'boolean_value'],
    ['judgement an error', [5, { code: '#N/A' }], 'excel_error'],
    ['more earned than there are points', [5, 5.5], 'earned_above_points'],
    ['less than nothing earned', [5, -1], 'earned_negative'],
    ['sampled without samples', [5, '抽样'], 'samples_invalid'],
    ['sampled with 0 samples', [5, '抽样', 0, 0], 'samples_invalid'],
    ['half a sample', [5, '抽样', 2.5, 1], 'samples_invalid'],
    ['half a nonconforming sample', [5, '抽样', 3, 0.5], 'nonconforming_invalid'],
    ['more nonconforming than samples', [5, '抽样', 3, 4], 'nonconforming_above_samples'],
    ['conforming with nonconforming samples', [5, '符合', 3, 1], 'conforming_with_nonconforming'],
    ['samples an error', [5, '抽样', { code: '#N/A' }], 'excel_error'],
    ['an error where the judgement does not look', [5, '不符合', null, { code: '#DIV/0!' }], 'excel_error'],
    ['an error in an unscored row', [5, '未评', { code: '#REF!' }], 'excel_error'],
  ])('%s is refused, naming the row', (_name, [points, judgement, samples, nonconforming], code) => {
    const read = readRows({
      points: [5, points],
      judgements: ['符合', judgement],
      samples: [null, samples],
      nonconforming: [null, nonconforming],
    });
    expect(read).toMatchObject({ ok: false, refusal: { code } });
    if (!read.ok && code !== 'excel_error') expect(read.refusal).toHaveProperty('row', 2);
  });

  test.each([0, null, undefined, '', ' ', '未评', 'Unscored'])('judgement %p is unscored', (judgement) => {
    expect(sums([5, judgement]).unscored).toBe(1);
  });

  test('rows with points and judgement both blank are skipped, and positions stay', () => {
    const read = readRows({ points: [null, 0, 5], judgements: ['', 0, '符合'] });
    expect(read.ok && read.value.map((row) => row.position)).toEqual([3]);
  });

  test('columns of other lengths are refused', () => {
    expect(readRows({ points: [1, 2], judgements: ['符合'] })).toMatchObject({
      refusal: { code: 'column_length', argument: 'judgements', length: 1, expected: 2 },
    });
  });
});
