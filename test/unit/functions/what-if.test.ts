import type { Cell } from '../../../src/core/cells/cell';
import { call, callIn, column, compute, refusalOf } from '../../support/call';

const POINTS = column(40, 35, 25);

describe('NEEDED', () => {
  test.each<[string, Cell[], Cell, number]>([
    ['nothing scored yet: all of the threshold', ['未评', null, 0], '五星级', 95],
    ['unscored rows are not won yet', ['符合', '符合', '未评'], '三星', 5],
    ['exactly on the threshold', ['符合', '符合', 5], '三星', 0],
    ['above it', ['符合', '符合', '符合'], '达标', 0],
    ['a score as target', ['符合', '不符合', '不符合'], 62.5, 22.5],
    ['a score as text', ['符合', '不符合', '不符合'], '62.5', 22.5],
    ['English', ['符合', '符合', 'no'], 'four-star', 15],
    ['deleted rows leave the base: 90% of 65', ['符合', '不适用', '不符合'], '四星级', 18.5],
  ])('%s', (_why, judgements, target, missing) => {
    expect(call('NEEDED', POINTS, column(...judgements), target)).toBe(missing);
  });

  test.each<[number, number | null, number]>([
    [0, null, 15],
    [2, null, 17],
    [0, 1, 14],
    [4, 1, 18],
  ])('%p special deductions and a bonus of %p: %p points to four-star', (deductions, bonus, missing) => {
    expect(call('NEEDED', POINTS, column('符合', '符合', '不符合'), '四星级', null, null, deductions, bonus)).toBe(missing);
  });

  test('rounds up, never down: a third is shown as 0.33333334', () => {
    // 70% of 1 point, of which a third and 1/30 are held.
    expect(call('NEEDED', column(1, 1), column('抽样', '不适用'), 70, column(3, null), column(2, null))).toBe(0.36666667);
  });

  test('a score with the noise of cell numbers counts as reached', () => {
    expect(call('NEEDED', column(100), column(94.9999999999), '五星级')).toBe(0);
    expect(call('NEEDED', column(100), column('94.9999999999'), '五星级')).toBe(0.00000001);
    expect(call('NEEDED', column(100), column(94.99999999), '五星级')).toBe(0.00000001);
  });

  test.each<[string, readonly unknown[], string]>([
    ['no target', [POINTS, column('符合', '符合', '符合'), null], 'value_missing'],
    ['a target of 0, as a blank cell of the desktop', [POINTS, column('符合', '符合', '符合'), 0], 'value_missing'],
    ['an unknown level', [POINTS, column('符合', '符合', '符合'), '六星'], 'target_unknown'],
    ['a score above 100', [POINTS, column('符合', '符合', '符合'), 101], 'target_out_of_range'],
    ['five special deductions', [POINTS, column('符合', '符合', '符合'), '达标', null, null, 5], 'special_deductions_fatal'],
    ['nothing applies', [POINTS, column('不适用', '不适用', '不适用'), '达标'], 'nothing_applicable'],
    ['out of reach', [POINTS, column('符合', '符合', '符合'), 99, null, null, 2], 'target_out_of_reach'],
  ])('%s is refused', (_why, args, code) => {
    expect(refusalOf('NEEDED', ...(args as Cell[]))).toBe(code);
  });

  test('four deductions are not fatal, and 96 is then the most', () => {
    expect(compute('NEEDED', POINTS, column('符合', '符合', '不符合'), 96, null, null, 4)).toEqual({ ok: true, value: [[25]] });
    expect(compute('NEEDED', POINTS, column('符合', '符合', '不符合'), 96.01, null, null, 4)).toEqual({
      ok: false,
      refusal: { code: 'target_out_of_reach', value: 96.01, highest: 96 },
    });
  });
});

describe('SENSITIVITY', () => {
  const clauses = column('5.1', '5.2', '5.3');

  test('says how far each indicator alone carries, up and down', () => {
    expect(callIn('zh-CN', 'SENSITIVITY', clauses, POINTS, column('符合', 33, '未评'))).toEqual([
      [
        '条款',
        '可争取分值',
        '符合后得分变化',
        '符合后得分',
        '符合后等级',
        '单独可升级',
        '全失后得分变化',
        '全失后得分',
        '全失后等级',
        '单独会降级',
      ],
      ['5.1', 0, 0, 73, '达标级', '否', -40, 33, '不合格', '是'],
      ['5.2', 2, 2, 75, '达标级', '否', -33, 40, '不合格', '是'],
      ['5.3', 25, 25, 98, '五星级', '是', 0, 73, '达标级', '否'],
    ]);
  });

  test('in English', () => {
    const [header, first] = callIn('zh-CN', 'SENSITIVITY', clauses, POINTS, column('符合', 33, '未评'), null, null, null, null, 'en');
    expect(header?.slice(0, 3)).toEqual(['Clause', 'Points to win', 'Change if won']);
    expect(first?.slice(4, 6)).toEqual(['qualified', 'no']);
  });

  test('with five special deductions no indicator leads to a level', () => {
    const rows = callIn('zh-CN', 'SENSITIVITY', clauses, POINTS, column('符合', '不符合', '符合'), null, null, 5).slice(1);
    expect(rows.map((row) => [row[3], row[4], row[5], row[9]])).toEqual(rows.map((row) => [row[3], '不合格', '否', '否']));
  });

  test('the score does not fall below 0 nor rise above 100', () => {
    const [, only] = callIn('zh-CN', 'SENSITIVITY', column('5.1'), column(10), column(9), null, null, 4, 1);
    expect(only).toEqual(['5.1', 1, 10, 97, '五星级', '是', -87, 0, '不合格', '是']);
  });

  test.each<[string, readonly unknown[], string]>([
    ['no clauses', [null, POINTS, column('符合', '符合', '符合')], 'value_missing'],
    ['too few clauses', [column('5.1'), POINTS, column('符合', '符合', '符合')], 'column_length'],
    ['a clause missing', [column('5.1', '', '5.3'), POINTS, column('符合', '符合', '符合')], 'clause_missing'],
    ['an unknown language', [clauses, POINTS, column('符合', '符合', '符合'), null, null, null, null, 'fr'], 'language_unknown'],
  ])('%s is refused', (_why, args, code) => {
    expect(refusalOf('SENSITIVITY', ...(args as Cell[]))).toBe(code);
  });
});

describe('ROUTE', () => {
  const clauses = column('5.1.1', '5.1.2', '5.2.1', '5.3.1');
  const points = column(75, 10, 10, 5);
  const judgements = column('符合', '不符合', '不符合', '未评');
  const route = (costs: readonly Cell[], target: Cell, ...rest: readonly unknown[]): unknown[][] =>
    callIn('zh-CN', 'ROUTE', clauses, points, judgements, column(...costs), target, ...rest);

  test('reached already: the total alone, for nothing', () => {
    expect(route([null, 1, 1, 1], '达标').slice(1)).toEqual([['合计', 0, 0, 75, '达标级']]);
  });

  test('takes the cheapest, not the best value for money', () => {
    expect(route([null, 9000, 8000, 4200], 80).slice(1)).toEqual([
      ['5.3.1', 5, 4200, 80, '三星级'],
      ['合计', 5, 4200, 80, '三星级'],
    ]);
  });

  test('the score builds up in the order of the rows; amounts are exact to the fen', () => {
    expect(route([null, 0.1, '1,000.20', 0.05], 100).slice(1)).toEqual([
      ['5.1.2', 10, 0.1, 85, '三星级'],
      ['5.2.1', 10, 1000.2, 95, '五星级'],
      ['5.3.1', 5, 0.05, 100, '五星级'],
      ['合计', 25, 1000.35, 100, '五星级'],
    ]);
  });

  test('in English', () => {
    expect(route([null, 'cannot be fixed', 8000, 5000], 'three-star', null, null, null, null, 'en')).toEqual([
      ['Clause', 'Points to win', 'Cost (CNY)', 'Score then', 'Level then'],
      ['5.3.1', 5, 5000, 80, 'three-star'],
      ['Total', 5, 5000, 80, 'three-star'],
    ]);
  });

  test('rows that conform or are deleted need no cost, whatever stands there', () => {
    const answer = callIn(
      'zh-CN',
      'ROUTE',
      clauses,
      points,
      column('符合', '不适用', '不符合', '符合'),
      column('-', -1, 8000, 0),
      '五星级',
    );
    expect(answer.at(-1)).toEqual(['合计', 10, 8000, 100, '五星级']);
  });

  test('what cannot be fixed counts for nothing, and the highest score is named', () => {
    expect(compute('ROUTE', clauses, points, judgements, column(null, '不可改', 1, 1), '五星级')).toEqual({
      ok: false,
      refusal: { code: 'target_out_of_reach', value: '五星级', highest: 90 },
    });
  });

  test.each<[string, readonly Cell[], Cell, string]>([
    ['a blank cost', [null, null, 1, 1], '三星', 'cost_missing'],
    ['a cost of 0, as a blank cell of the desktop', [0, 0, 1, 1], '三星', 'cost_missing'],
    ['empty text', [0, '', 1, 1], '三星', 'cost_missing'],
    ['a negative cost', [null, -1, 1, 1], '三星', 'cost_invalid'],
    ['less than a fen', [null, 1.005, 1, 1], '三星', 'cost_invalid'],
    ['a word', [null, '很贵', 1, 1], '三星', 'cost_invalid'],
    ['TRUE', [null, true, 1, 1], '三星', 'cost_invalid'],
    ['more than ten billion', [null, 10_000_000_000, 1, 1], '三星', 'cost_invalid'],
    ['an Excel error, also beside a row that conforms', [{ code: '#N/A' }, 1, 1, 1], '三星', 'excel_error'],
    ['too few costs', [1, 1], '三星', 'column_length'],
    ['no target', [null, 1, 1, 1], null, 'value_missing'],
  ])('%s is refused', (_why, costs, target, code) => {
    expect(refusalOf('ROUTE', clauses, points, judgements, column(...costs), target)).toBe(code);
  });

  // How long it takes is measured by `npm run bench`.
  test('is refused, not answered roughly, where the optimum cannot be settled within bounds', () => {
    const size = 60;
    const odd = Array.from({ length: size }, (_, index) => 1_000_003 + ((index * 7_368_787) % 999_983));
    const args = [column(...odd.map((_, index) => `C${index}`)), column(...odd), column(...odd.map(() => '不符合')), column(...odd), 71];
    expect(refusalOf('ROUTE', ...args)).toBe('route_too_hard');
  });
});
