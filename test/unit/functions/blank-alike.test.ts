import type { Cell, Matrix } from '../../../src/core/cells/cell';
import { callIn, column, compute, refusalOf } from '../../support/call';

/** A blank cell as the hosts hand it over: desktop, web, a formula that gives empty text. */
const BLANKS: readonly Cell[] = [0, null, ''];

describe('a scheme of levels in a range', () => {
  test.each(['GRADE', 'RANK'])('%s refuses a label whose threshold is blank or 0, whichever the host hands over', (id) => {
    for (const blank of BLANKS) {
      for (const scheme of [
        [
          [blank, '不及格'],
          [60, '及格'],
        ],
        [
          [60, '及格'],
          [blank, '良好'],
        ],
      ]) {
        expect(refusalOf(id, 75, scheme)).toBe('scheme_threshold_invalid');
      }
    }
  });
  test.each([-1, -0.001, 100.001, 101, 1000, 'x'])('refuses the threshold %j', (threshold) => {
    const answer = compute('GRADE', 75, [
      [60, '及格'],
      [threshold, '良好'],
    ]);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'scheme_threshold_invalid', row: 2, value: threshold } });
  });
  test.each<[Cell, Cell]>([
    ['下限', '等级'],
    [' 下限分数 ', '等级名称'],
    ['Threshold', 'Level name'],
    ['分数', null],
    ['分数', 0],
  ])('skips the headings %j and %j of its first row', (first, second) => {
    const scheme: Matrix = [
      [first, second],
      [60, '及格'],
      [100, '满分'],
    ];
    expect([59, 60, 100].map((score) => callIn('zh-CN', 'GRADE', score, scheme)[0]?.[0])).toEqual(['不合格', '及格', '满分']);
  });
  test('takes headings for such in the first row only, and no other words', () => {
    const late: Matrix = [
      [60, '及格'],
      ['下限', '等级'],
    ];
    expect(refusalOf('GRADE', 75, late)).toBe('scheme_threshold_invalid');
    expect(refusalOf('GRADE', 75, [['下限', '五星级']])).toBe('scheme_threshold_invalid');
    expect(refusalOf('GRADE', 75, [['下限', '等级']])).toBe('scheme_empty');
  });
});

describe('an optional column or range that is one blank cell counts as left out', () => {
  const points = column(60, 40);
  const judged = column('符合', '不符合');
  const clauses = column('5.1', '5.2');
  test.each<[string, readonly (Cell | Matrix)[], (blank: Cell) => readonly (Cell | Matrix)[]]>([
    ['SCORE', [points, judged], (blank) => [points, judged, [[blank]], [[blank]]]],
    ['LEVEL', [points, judged], (blank) => [points, judged, [[blank]], [[blank]]]],
    ['BREAKDOWN', [clauses, points, judged], (blank) => [clauses, points, judged, [[blank]], [[blank]]]],
    ['NEEDED', [points, judged, 80], (blank) => [points, judged, 80, [[blank]], [[blank]]]],
    ['SENSITIVITY', [clauses, points, judged], (blank) => [clauses, points, judged, [[blank]], [[blank]]]],
    ['ROUTE', [clauses, points, judged, column(1, 2), 80], (blank) => [clauses, points, judged, column(1, 2), 80, [[blank]], [[blank]]]],
    ['LADDER', ['L-C', column('是', '是', '是', '是', '否')], (blank) => ['L-C', column('是', '是', '是', '是', '否'), [[blank]]]],
  ])('of %s', (id, without, withBlank) => {
    const expected = callIn('zh-CN', id, ...without);
    for (const blank of BLANKS) expect(callIn('zh-CN', id, ...withBlank(blank))).toEqual(expected);
  });
  test('one cell that says something still does not fit a longer column', () => {
    expect(refusalOf('SCORE', points, judged, 3)).toBe('column_length');
    expect(refusalOf('LADDER', 'L-C', column('是', '是', '是', '是', '否'), 60)).toBe('ladder_has_criteria');
  });
});

describe('a target of 0', () => {
  test.each<Cell>([0, '0', ' 0.00 ', '０', null, ''])('as %j counts as none', (target) => {
    const points = column(60, 40);
    const judged = column('符合', '不符合');
    expect(refusalOf('NEEDED', points, judged, target)).toBe('value_missing');
    expect(refusalOf('ROUTE', column('5.1', '5.2'), points, judged, column(1, 2), target)).toBe('value_missing');
    expect(callIn('zh-CN', 'GAP', 86.3, target)).toEqual([[3.7]]);
  });
});

describe('ROUTE to a target that is reached', () => {
  const audit = [column('5.1', '5.2'), column(80, 20), column('符合', '不符合')] as const;
  test.each<[string, Cell | Matrix]>([
    ['none', null],
    ['blank ones', column(null, 0)],
    ['one blank cell', [[0]]],
    ['words', column('x', 'y')],
  ])('asks for no costs: %s', (_name, costs) => {
    expect(callIn('zh-CN', 'ROUTE', ...audit, costs, '三星级').slice(1)).toEqual([['合计', 0, 0, 80, '三星级']]);
  });
  test('asks for them as soon as it is not', () => {
    expect(refusalOf('ROUTE', ...audit, column(null, 0), '四星级')).toBe('cost_missing');
    expect(refusalOf('ROUTE', ...audit, [[0]], '四星级')).toBe('value_missing');
    expect(refusalOf('ROUTE', ...audit, null, '四星级')).toBe('value_missing');
  });
});
