import { parseDelimited } from '../../../src/core/audit/delimited-text';
import { readPastedTable } from '../../../src/core/audit/pasted-table';
import { isWarning, type PointProblem } from '../../../src/core/audit/point-problem';
import { exactText } from '../../../src/core/audit/point-row';
import { clauseColumn, MOST_POINT_ROWS, readPointTable, type PointTableRules } from '../../../src/core/audit/point-table';
import { headingOf, namesSum, ruleOf } from '../../../src/core/audit/point-words';
import { LOCALES } from '../../../src/i18n/locale';
import { pointProblemSentence } from '../../../src/i18n/pane/audit/standards';
import { requiredTotals } from '../../../src/standards/standard-from-table';

const FREE: PointTableRules = { required: [] };
const GBT: PointTableRules = { required: requiredTotals('GB/T 27922-2011') };

const lines = (...rows: string[]): string => rows.join('\n');
const HEADING = '条款\t指标\t分值';
const codes = (problems: readonly PointProblem[]): string[] => problems.map(({ code }) => code);
const problem = (text: string, rules = FREE): PointProblem | undefined =>
  readPastedTable(text, rules).problems.find(({ code }) => code !== 'total_not_100');

describe('pasted text', () => {
  test.each([
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['tabs win over commas in a cell', 'a,1\tb', [['a,1', 'b']]],
    [
      'commas',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['Chinese commas', 'a，b', [['a', 'b']]],
    ['a cell with a line break and a quotation mark', '"a\nb ""c"""\td', [['a\nb "c"', 'd']]],
    ['a mark within a cell stands for itself', '5" x\ty', [['5" x', 'y']]],
    ['an empty last cell', 'a\t', [['a', '']]],
    ['one column', 'a\nb', [['a'], ['b']]],
  ])('%s', (_, text, rows) => {
    expect(parseDelimited(text)).toEqual({ ok: true, rows });
  });
  test('a mark that is never closed is told with its line', () => {
    expect(parseDelimited('a\tb\n"c\td\n')).toEqual({ ok: false, unclosedAt: 2 });
  });
});

describe('words', () => {
  test.each([
    ['条款号', 'clause'],
    ['分值（分）', 'points'],
    ['Points:', 'points'],
    ['指 标', 'name'],
    ['一级指标', 'group'],
    ['扣分规则', 'rule'],
    ['Full Points', 'points'],
    ['备注', undefined],
  ])('%s stands over %s', (word, column) => {
    expect(headingOf(word)?.column).toBe(column);
  });
  test.each([
    ['不符合全扣', 'qualitative'],
    ['抽样按比例', 'proportional'],
    ['', 'proportional'],
    [' All or Nothing ', 'qualitative'],
    ['看情况', null],
  ])('rule %s', (word, rule) => {
    expect(ruleOf(word)).toBe(rule);
  });
  test.each([
    ['合计', true],
    ['小 计', true],
    ['5.1 小计', true],
    ['Total: 100', true],
    ['服务总计划', false],
    ['总分公司管理', false],
    ['5.1.1', false],
    ['', false],
  ])('%s is a sum: %s', (text, sum) => {
    expect(namesSum(text)).toBe(sum);
  });
});

describe('a table', () => {
  test('is read by its heading, whatever the order, with blank group cells as above', () => {
    const text = lines(
      '评分标准\t\t\t\t',
      '分组\t分值\t条款\t指标\t规则',
      '体系\t５０\t１．１\t组织\t全扣',
      '\t25/2\t1.2\t人员\t',
      '服务\t37.5分\t2.1\t维修\t按比例',
    );
    const { rows, total, problems } = readPastedTable(text, FREE);
    expect(problems).toEqual([]);
    expect(rows.map(({ row, clause, name, points, group, rule }) => [row, clause, name, exactText(points), group, rule])).toEqual([
      [3, '1.1', '组织', '50', '体系', 'qualitative'],
      [4, '1.2', '人员', '12.5', '体系', 'proportional'],
      [5, '2.1', '维修', '37.5', '服务', 'proportional'],
    ]);
    expect(exactText(total)).toBe('100');
  });
  test('keeps thirds exactly, and says that a cell cannot', () => {
    const { rows, total, problems } = readPastedTable(lines(HEADING, '1\ta\t100/3', '2\tb\t100/3', '3\tc\t100/3'), FREE);
    expect(exactText(total)).toBe('100');
    expect(rows).toHaveLength(3);
    expect(codes(problems)).toEqual(['points_not_decimal', 'points_not_decimal', 'points_not_decimal']);
  });
  test('takes the clause as it is shown, and numbers of a range as they are', () => {
    const cells = [
      ['No', 'Item', 'Points'],
      ['5.10', 'a', 60],
      [5.1, 'b', 40],
    ];
    expect(clauseColumn(cells)).toBe(0);
    expect(readPointTable(cells, { ...FREE, firstRow: 7 }).rows.map(({ row, clause }) => [row, clause])).toEqual([
      [8, '5.10'],
      [9, '5.1'],
    ]);
  });
  test('takes headings of groups for names and sums for no indicators', () => {
    const text = lines(
      HEADING,
      '5.1\t售后服务体系\t',
      '5.1.1\t组织\t60',
      '5.2\t商品服务\t40',
      '5.2.1\t维修\t30',
      '5.2.2\t配送\t10',
      '\t合计\t100',
    );
    const { rows, problems } = readPastedTable(text, FREE);
    expect(rows.map(({ clause, group }) => [clause, group])).toEqual([
      ['5.1.1', '售后服务体系'],
      ['5.2.1', '商品服务'],
      ['5.2.2', '商品服务'],
    ]);
    expect(problems).toEqual([
      { code: 'row_like_subtotal', row: 4, value: '5.2' },
      { code: 'row_like_subtotal', row: 7, value: '合计' },
    ]);
  });
});

/** A table with one thing wrong, what is said of it, and whether the table can be loaded all the same. */
const WRONG: readonly (readonly [PointProblem, string, string, string, PointTableRules?])[] = [
  [{ code: 'table_empty' }, ' \n\t', '没有内容。', 'There is nothing in it.'],
  [{ code: 'quote_unclosed', row: 2 }, lines(HEADING, '"1\ta\t5'), '第 2 行：引号没有结束', 'Row 2: a quotation mark'],
  [{ code: 'columns_too_few', columns: 2 }, '5.1.1\t组织', '只有 2 列', 'Only 2 columns'],
  [
    { code: 'column_missing', row: 1, column: 'points' },
    lines('条款\t指标', '1\ta'),
    '第 1 行：表头缺少“分值”列',
    'Row 1: the heading has no column for points',
  ],
  [{ code: 'clause_missing', row: 2, value: '组织' }, lines(HEADING, '\t组织\t5'), '第 2 行：“组织”缺条款', 'Row 2: “组织” has no clause'],
  [
    { code: 'name_missing', row: 2, value: '1' },
    lines(HEADING, '1\t\t5'),
    '第 2 行：条款 1 缺指标名称',
    'Row 2: clause 1 has no indicator',
  ],
  [{ code: 'points_missing', row: 2, value: '1' }, lines(HEADING, '1\ta\t'), '第 2 行：“1”缺分值', 'Row 2: “1” has no points'],
  [
    { code: 'points_not_a_number', row: 2, value: '五' },
    lines(HEADING, '1\ta\t五'),
    '第 2 行：分值“五”不是数',
    'Row 2: the points “五” are no number',
  ],
  [
    { code: 'points_not_a_number', row: 2, value: '5/0' },
    lines(HEADING, '1\ta\t5/0'),
    '第 2 行：分值“5/0”不是数',
    'Row 2: the points “5/0”',
  ],
  [
    { code: 'points_not_positive', row: 2, value: '0' },
    lines(HEADING, '1\ta\t0'),
    '第 2 行：分值 0 应大于 0',
    'Row 2: the points 0 must be above 0',
  ],
  [
    { code: 'points_not_positive', row: 2, value: '−0.5' },
    lines(HEADING, '1\ta\t−0.5'),
    '分值 −0.5 应大于 0',
    'the points −0.5 must be above 0',
  ],
  [
    { code: 'clause_duplicate', row: 3, value: '1.1', otherRow: 2 },
    lines(HEADING, '1.1\ta\t5', '１.１\tb\t5'),
    '第 3 行：条款 1.1 与第 2 行重复',
    'Row 3: clause 1.1 is in row 2 too',
  ],
  [
    { code: 'clause_outside', row: 2, value: '6.1', groups: ['5.1', '5.2', '5.3'] },
    lines(HEADING, '6.1\ta\t5'),
    '条款 6.1 不在 5.1、5.2、5.3 之下',
    'clause 6.1 is not below 5.1, 5.2, 5.3',
    GBT,
  ],
  [
    { code: 'group_contradicts', row: 2, value: '5.2 商品服务', clause: '5.1.1' },
    lines(`${HEADING}\t分组`, '5.1.1\ta\t5\t5.2 商品服务'),
    '分组“5.2 商品服务”与条款 5.1.1 不一致',
    'group “5.2 商品服务” does not go with clause 5.1.1',
  ],
  [
    { code: 'rule_unknown', row: 2, value: '看情况' },
    lines(`${HEADING}\t规则`, '1\ta\t5\t看情况'),
    '规则“看情况”不认识',
    'rule “看情况” is not known',
  ],
  [
    { code: 'subtotal_differs', row: 2, value: '5.1', points: '11', below: '10' },
    lines(HEADING, '5.1\t体系\t11', '5.1.1\ta\t10'),
    '条款 5.1 为 11 分，其下各条合计 10 分',
    'clause 5.1 has 11 points, those below it 10',
  ],
  [
    { code: 'group_total_differs', group: '5.1', total: '39.9', required: '40' },
    lines(HEADING, '5.1.1\ta\t39.9', '5.2.1\tb\t35', '5.3.1\tc\t25'),
    '5.1 合计 39.9 分，应为 40 分',
    '5.1 adds up to 39.9 points instead of 40',
    GBT,
  ],
  [{ code: 'heading_missing' }, '1\ta\t100', '没有认出表头', 'No heading row recognised'],
  [
    { code: 'row_like_subtotal', row: 3, value: '合计' },
    lines(HEADING, '1\ta\t100', '合计\t\t100'),
    '第 3 行：“合计”像是小计',
    'Row 3: “合计” looks like a subtotal',
  ],
  [
    { code: 'group_differs', row: 3, value: '乙', other: '甲', otherRow: 2 },
    lines(`${HEADING}\t分组`, '1.1.1\ta\t50\t甲', '1.1.2\tb\t50\t乙'),
    '分组“乙”与同组第 2 行的“甲”不同',
    'group “乙” differs from “甲” in row 2',
  ],
  [
    { code: 'points_not_decimal', row: 2, value: '25/3' },
    lines(HEADING, '1\ta\t25/3'),
    '分值 25/3 不是有限小数',
    'the points 25/3 are no finite decimal',
  ],
];

const NAMED = WRONG.map(([expected, text, chinese, english, rules = FREE]) => ({
  expected,
  text,
  chinese,
  english,
  rules,
  name: JSON.stringify(expected),
}));

describe.each(NAMED)('$name', ({ expected, text, chinese, english, rules }) => {
  test('is found and said in both languages', () => {
    const found = problem(text, rules);
    expect(found).toEqual(expected);
    expect(LOCALES.map((locale) => pointProblemSentence(expected, locale))).toEqual([
      expect.stringContaining(chinese),
      expect.stringContaining(english),
    ]);
  });
  test('a table with an error cannot be loaded', () => {
    const warning = ['heading_missing', 'row_like_subtotal', 'group_differs', 'points_not_decimal'].includes(expected.code);
    expect(readPastedTable(text, rules).problems.every(isWarning)).toBe(warning);
  });
});

describe('totals', () => {
  test('another standard than the one in force may add up to anything, with a remark', () => {
    expect(readPastedTable(lines(HEADING, '1\ta\t99.99'), FREE).problems).toEqual([{ code: 'total_not_100', total: '99.99' }]);
    expect(readPastedTable(lines(HEADING, '1\ta\t100'), FREE).problems).toEqual([]);
  });
  test('GB/T 27922 asks for 40, 35 and 25', () => {
    expect(readPastedTable(lines(HEADING, '5.1.1\ta\t40', '5.2.1\tb\t35', '5.3.1\tc\t25'), GBT).problems).toEqual([]);
    expect(codes(readPastedTable(lines(HEADING, '5.1.1\ta\t41', '5.2.1\tb\t34', '5.3.1\tc\t25'), GBT).problems)).toEqual([
      'group_total_differs',
      'group_total_differs',
    ]);
  });
  test('are not told while rows are wrong', () => {
    expect(codes(readPastedTable(lines(HEADING, '5.1.1\ta\tx'), GBT).problems)).toEqual(['points_not_a_number']);
  });
  test.each([
    [MOST_POINT_ROWS, []],
    [MOST_POINT_ROWS + 1, ['rows_too_many']],
  ])('%i rows', (count, expected) => {
    const rows = Array.from({ length: count }, (_, index) => `1.${String(index + 1)}\ta\t0.2`);
    expect(codes(readPastedTable(lines(HEADING, ...rows), FREE).problems)).toEqual(expected);
  });
  test('an error cell of a range is named', () => {
    expect(
      readPointTable(
        [
          ['条款', '指标', '分值'],
          ['1', 'a', { code: '#REF!' }],
        ],
        FREE,
      ).problems,
    ).toEqual([{ code: 'cell_error', row: 2, value: '#REF!' }]);
  });
});

describe('a clause with others below it is a sum or an indicator, whichever the totals say', () => {
  const read = (rules: PointTableRules, ...rows: string[]) => {
    const { rows: read, problems } = readPastedTable(lines(HEADING, ...rows), rules);
    return [read.map(({ clause }) => clause), codes(problems)];
  };
  const rules: PointTableRules = { required: [{ clause: '5.1', points: 10 }] };

  test.each([
    ['an indicator: with it the group makes its total', ['5.1.2\t甲\t5', '5.1.2.1\t乙\t5'], ['5.1.2', '5.1.2.1'], []],
    ['a sum: without it the group makes its total', ['5.1.2\t甲\t10', '5.1.2.1\t乙\t10'], ['5.1.2.1'], ['row_like_subtotal']],
    ['other points than those below, and the total agrees', ['5.1.2\t甲\t6', '5.1.2.1\t乙\t4'], ['5.1.2', '5.1.2.1'], []],
    [
      'the sum of an indicator and what is below it',
      ['5.1\t组\t10', '5.1.2\t甲\t5', '5.1.2.1\t乙\t5'],
      ['5.1.2', '5.1.2.1'],
      ['row_like_subtotal'],
    ],
    ['neither agrees: as a sum, said so', ['5.1.2\t甲\t3', '5.1.2.1\t乙\t3'], ['5.1.2.1'], ['row_like_subtotal', 'group_total_differs']],
    [
      'both agree: as sums, said so',
      ['5.1.1\t甲\t2', '5.1.1.1\t乙\t2', '5.1.2\t丙\t2', '5.1.2.1\t丁\t2', '5.1.3\t戊\t4'],
      ['5.1.1.1', '5.1.2.1', '5.1.3'],
      ['row_like_subtotal', 'row_like_subtotal', 'group_total_differs'],
    ],
  ])('%s', (_, rows, clauses, problems) => expect(read(rules, ...rows)).toEqual([clauses, problems]));

  test('where no totals are required, by the hundred', () =>
    expect(read(FREE, '1.1\t甲\t50', '1.1.1\t乙\t50')).toEqual([['1.1', '1.1.1'], []]));

  test('as many lines as can be decided are; more are left to the user, and quickly', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`${index + 1}\t甲\t0.2`, `${index + 1}.1\t乙\t0.2`]).flat();
    expect(readPastedTable(lines(HEADING, ...rows), FREE).rows).toHaveLength(200);
  });
});
