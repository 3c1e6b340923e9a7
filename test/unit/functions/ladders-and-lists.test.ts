import type { Cell, Matrix } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { call, callIn, column, refusalOf } from '../../support/call';

const rows = (id: string, ...args: readonly unknown[]): unknown[][] => callIn('zh-CN', id, ...args);

describe('INDICATORS', () => {
  test.each<[Cell, Cell, number, number]>([
    [null, null, 16, 100],
    ['GB/T 27922-2011', 3, 16, 100],
    [0, 2, 15, 100],
    ['', 1, 3, 100],
    ['SB/T 10401-2006 生产', null, 27, 27],
    ['production', 2, 27, 27],
    ['ＳＢ/Ｔ 10401-2006 销售', 0, 23, 23],
    ['sales', 1, 8, 23],
  ])('of %j at level %j lists %d rows of %d points', (standard, level, count, points) => {
    const [header, ...list] = rows('INDICATORS', standard, level);
    expect(header).toEqual([count > 16 || points === 23 ? '序号' : '条款', '指标', '分值', '来源']);
    expect(list).toHaveLength(count);
    expect(list.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(points);
  });
  test('says of every default that it is for practice only, of 5.1.2.2 that it comes from material, and of the groups that they are published', () => {
    const published = (level: Cell): unknown[] =>
      rows('INDICATORS', null, level)
        .slice(1)
        .filter((row) => row[3] !== 'GB/T 27922-2011；默认分值，仅供演练')
        .map(([clause, , points, source]) => [clause, points, source]);
    expect(published(null)).toEqual([['5.1.2.2', 5, 'GB/T 27922-2011；分值出自认证资料']]);
    expect(published(2)).toEqual([]);
    expect(published(1)).toEqual([
      ['5.1', 40, 'GB/T 27922-2011；分值出自公开资料'],
      ['5.2', 35, 'GB/T 27922-2011；分值出自公开资料'],
      ['5.3', 25, 'GB/T 27922-2011；分值出自公开资料'],
    ]);
    expect(rows('INDICATORS', null, 2)[2]).toEqual(['5.1.2', '人员配置', 10, 'GB/T 27922-2011；默认分值，仅供演练']);
  });
  test('numbers the predecessor and says that it is for study', () => {
    expect(rows('INDICATORS', 'production', null, 'en')[13]).toEqual([
      '3.5',
      'Spending on service',
      1,
      'SB/T 10401-2006; default points, for practice only; replaced by GB/T 27922-2011: for study, no certificate is issued to it',
    ]);
  });
  test.each<[readonly (Cell | Matrix)[], string]>([
    [['ISO 9001'], 'standard_unknown'],
    [[27922], 'standard_unknown'],
    [[true], 'standard_unknown'],
    [[null, 4], 'indicator_level_unknown'],
    [[null, -1], 'indicator_level_unknown'],
    [[null, 1.5], 'indicator_level_unknown'],
    [[null, '三'], 'indicator_level_unknown'],
    [['sales', 3], 'indicator_level_unknown'],
    [[null, null, 'fr'], 'language_unknown'],
    [[column('sales', 'sales')], 'unexpected_range'],
    [[{ code: '#REF!' }], 'excel_error'],
    [[null, { code: '#REF!' }], 'excel_error'],
  ])('refuses %j: %s', (args, code) => {
    expect(refusalOf('INDICATORS', ...args)).toBe(code);
  });
});

describe('LADDER', () => {
  const yes = (count: number): Cell[][] => column(...Array.from({ length: count }, () => '是'));
  const but = (count: number, at: number, answer: Cell): Cell[][] => yes(count).map((row, index) => (index === at ? [answer] : row));

  test.each<[string, number, readonly string[], readonly (readonly [number, string, string])[]]>([
    [
      'L-A',
      7,
      ['未达到', '基本', '中级', '高级'],
      [
        [0, '未达到', '服务宗旨明确'],
        [2, '未达到', '服务人员具备资质'],
        [3, '基本', '建立客户反馈机制'],
        [4, '基本', '具备问题处理能力'],
        [5, '中级', '具备创新能力'],
        [6, '中级', '建立持续改进机制'],
      ],
    ],
    [
      'L-B',
      6,
      ['未达到', '一级', '二级', '三级'],
      [
        [1, '未达到', '有投诉处理'],
        [2, '一级', '建立客户反馈机制'],
        [3, '一级', '定期培训服务人员'],
        [4, '二级', '建立快速响应机制'],
        [5, '二级', '提供个性化服务方案，达到行业领先'],
      ],
    ],
    [
      'L-C',
      5,
      ['未达到', '初级', '中级', '高级'],
      [
        [1, '未达到', '设有客户服务热线'],
        [2, '初级', '服务流程完整（内容、标准、人员）'],
        [3, '中级', '服务体系高效、专业'],
        [4, '中级', '持续优化'],
      ],
    ],
  ])('%s of %d criteria', (ladder, count, names, failing) => {
    expect(rows('LADDER', ladder, yes(count))).toEqual([[names[3], '', '']]);
    for (const [at, rung, criterion] of failing) {
      expect(names).toContain(rung);
      expect(rows('LADDER', ladder, but(count, at, '否'))).toEqual([[rung, criterion, '']]);
    }
  });

  test('criteria above a rung that fails do not count', () => {
    expect(rows('LADDER', 'L-C', column('是', '否', '是', '是', '是'), null, 'en')).toEqual([['none', 'a customer hotline', '']]);
  });
  test('answers may lie in a row', () => {
    expect(call('LADDER', 'l-c', [['是', '是', '是', '是', '是']])).toBe('高级');
  });
  test.each([...WORDS.answer.met, ' YES ', 1, true])('%j meets a criterion', (answer) => {
    expect(call('LADDER', 'L-C', but(5, 3, answer))).toBe('高级');
  });
  test.each([...WORDS.answer.notMet, false])('%j does not', (answer) => {
    expect(rows('LADDER', 'L-C', but(5, 3, answer))).toEqual([['中级', '服务体系高效、专业', '']]);
  });
  test.each<Cell>([null, '', ' ', 0, '未评', 'Not Answered'])('%j is open: not met, and said', (answer) => {
    expect(rows('LADDER', 'L-C', but(5, 3, answer))).toEqual([['中级', '服务体系高效、专业', '该准则尚未作答，按未满足处理']]);
  });

  const RISING = column(60, 75, 85, 92, 97);
  test.each<[number, string, string]>([
    [59.99, '未达到', '达标：得分低于 60'],
    [60, '达标', '五星：得分低于 75'],
    [84.999999, '五星', '七星：得分低于 85'],
    [84.99999999999888, '七星', '十星：得分低于 92'],
    [92, '十星', '十二星：得分低于 97'],
    [97, '十二星', ''],
  ])('L-E at %d is %s', (score, rung, missing) => {
    expect(rows('LADDER', 'L-E', score, RISING)).toEqual([[rung, missing, expect.stringContaining('不是 GB/T 27922 的等级')]]);
  });
  test('L-D goes by the thresholds of the user and says that they are theirs', () => {
    expect(rows('LADDER', 'L-D', 90, [[20, 40, 60, 80, 95]], 'en')).toEqual([
      ['level 4', 'level 5: score below 95', "The thresholds are the user's own; none are published"],
    ]);
  });
  test.each<[readonly (Cell | Matrix)[], string]>([
    [['L-X', yes(5)], 'ladder_unknown'],
    [[null, yes(5)], 'ladder_unknown'],
    [[{ code: '#N/A' }, yes(5)], 'excel_error'],
    [['L-C'], 'value_missing'],
    [['L-C', yes(4)], 'ladder_answers_count'],
    [['L-A', yes(6)], 'ladder_answers_count'],
    [['L-C', but(5, 1, '也许')], 'ladder_answer_unknown'],
    [['L-C', but(5, 1, 2)], 'ladder_answer_unknown'],
    [['L-C', but(5, 1, { code: '#REF!' })], 'excel_error'],
    [
      [
        'L-C',
        [
          ['是', '是'],
          ['是', '是'],
        ],
      ],
      'column_expected',
    ],
    [['L-C', yes(5), RISING], 'ladder_has_criteria'],
    [['L-E', 80], 'ladder_thresholds_missing'],
    [['L-E', 80, column(null, 0, '', null, null)], 'ladder_thresholds_missing'],
    [['L-E', 80, column(60, 70)], 'ladder_thresholds_count'],
    [['L-E', 80, column(60, 70, 'x', 80, 90)], 'ladder_threshold_invalid'],
    [['L-E', 80, column(60, 70, 80, 90, 101)], 'ladder_threshold_invalid'],
    [['L-E', 80, column(-1, 70, 80, 90, 95)], 'ladder_threshold_invalid'],
    [['L-E', 5, column(0, 70, 80, 90, 95)], 'ladder_threshold_invalid'],
    [['L-E', 5, column(null, 70, 80, 90, 95)], 'ladder_threshold_invalid'],
    [['L-E', 5, column('', 70, 80, 90, 95)], 'ladder_threshold_invalid'],
    [['L-E', 80, column(60, 70, 70, 80, 90)], 'ladder_thresholds_not_rising'],
    [['L-E', 80, column(60, 50, 70, 80, 90)], 'ladder_thresholds_not_rising'],
    [['L-E', 80, column(60, 70, { code: '#REF!' }, 80, 90)], 'excel_error'],
    [['L-E', 101, RISING], 'score_out_of_range'],
    [['L-E', '高', RISING], 'not_a_number'],
    [['L-E', null, RISING], 'value_missing'],
    [['L-E', column(80, 90), RISING], 'unexpected_range'],
    [['L-C', yes(5), null, 'fr'], 'language_unknown'],
  ])('refuses %j: %s', (args, code) => {
    expect(refusalOf('LADDER', ...args)).toBe(code);
  });
});

describe('MANAGERS', () => {
  test.each<[Cell, Cell, Cell, readonly Cell[]]>([
    [1, 0, null, [1, 1, 0]],
    [10, 1, null, [1, 0, 5]],
    [11, 1, null, [2, 1, 2.5]],
    [25, 2, '按比例', [3, 1, 3.33333333]],
    [25, 2, 'ALL-OR-NOTHING', [3, 1, 0]],
    [25, 3, '全有或全无', [3, 0, 5]],
    [25, 9, null, [3, 0, 5]],
    ['25', '2', 0, [3, 1, 3.33333333]],
    [25, null, null, [3, '', '']],
    [25, '', null, [3, '', '']],
    [25, 25, null, [3, 0, 5]],
    [1, 1, null, [1, 0, 5]],
  ])('%j managers, %j certified, rule %j', (staff, certified, rule, expected) => {
    expect(rows('MANAGERS', staff, certified, rule)[1]).toEqual(expected);
  });
  test.each<[readonly (Cell | Matrix)[], string]>([
    [[0], 'management_staff_invalid'],
    [[null], 'management_staff_invalid'],
    [['若干'], 'management_staff_invalid'],
    [[2.5], 'management_staff_invalid'],
    [[-1], 'management_staff_invalid'],
    [[true], 'management_staff_invalid'],
    [[column(1, 2)], 'unexpected_range'],
    [[{ code: '#REF!' }], 'excel_error'],
    [[10, -1], 'certified_invalid'],
    [[10, 0.5], 'certified_invalid'],
    [[10, 'x'], 'certified_invalid'],
    [[10, { code: '#REF!' }], 'excel_error'],
    [[25, 30], 'certified_above_staff'],
    [[25, 26], 'certified_above_staff'],
    [['1', '2'], 'certified_above_staff'],
    [[10, 1, '随意'], 'managers_rule_unknown'],
    [[10, 1, 1], 'managers_rule_unknown'],
    [[10, 1, { code: '#REF!' }], 'excel_error'],
    [[10, 1, null, 'fr'], 'language_unknown'],
  ])('refuses %j: %s', (args, code) => {
    expect(refusalOf('MANAGERS', ...args)).toBe(code);
  });
});
