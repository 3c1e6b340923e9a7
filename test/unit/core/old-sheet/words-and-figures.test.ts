import { headingMeaning } from '../../../../src/core/audit/old-sheet/heading-meaning';
import { isTicked, judgementKey, oldJudgement } from '../../../../src/core/audit/old-sheet/judgement-word';
import { plainName } from '../../../../src/core/audit/old-sheet/plain-name';
import { readFigure, readOldCount } from '../../../../src/core/audit/old-sheet/read-figure';
import { readOldClause } from '../../../../src/core/audit/old-sheet/read-old-clause';
import { isSubtotal } from '../../../../src/core/audit/old-sheet/subtotal';

test.each([
  ...['√', '✓', '✔', '✔️', '☑', '是', '符合', ' 符合 ', '合格', '达标', 'Y', 'ｙ', 'Yes', 'YES', 'V', 'c', 'OK', '√。'].map((word) => [
    word,
    'conforming',
  ]),
  ...['×', '✗', '✘', 'x', 'Ｘ', '否', '不符合', '不合格', 'N', 'No', 'NC', 'fail', 'Not met'].map((word) => [word, 'nonconforming']),
  ...['部分符合', '基本符合', 'Partial', 'partially'].map((word) => [word, 'partial']),
  ...['NA', 'N/A', 'ＮＡ', 'Ｎ／Ａ', 'n.a.', '不适用', '不涉及', 'Not applicable'].map((word) => [word, 'deleted']),
  ...['未评', '未评分', '待定', 'TBD', 'not scored'].map((word) => [word, 'unscored']),
  ...['抽样', 'sampled'].map((word) => [word, 'sampled']),
  ...['○', '△', '/', '-', '—', 'A', 'B', '良好', 'TRUE', '5', '符合但有问题', ''].map((word) => [word, undefined]),
])('the word "%s" is %s', (word, meaning) => {
  expect(oldJudgement(word)).toBe(meaning);
});

test('a word the user explained counts, also against the table, whatever its width and case', () => {
  expect(oldJudgement('Ａ', { [judgementKey('a')]: 'conforming' })).toBe('conforming');
  expect(oldJudgement('√', { '√': 'nonconforming' })).toBe('nonconforming');
  expect(oldJudgement(true, { true: 'conforming' })).toBe('conforming');
  expect(oldJudgement('constructor')).toBeUndefined();
});

test.each([
  ['√', true],
  ['●', true],
  ['□', false],
  ['', false],
  [null, false],
  ['×', null],
  ['看附件', null],
])('%s under a ticked heading', (cell, ticked) => {
  expect(isTicked(cell)).toBe(ticked);
});

test.each([
  [5, '5', null, null],
  [0, '0', null, null],
  ['5', '5', null, null],
  ['５', '5', null, null],
  ['5分', '5', null, null],
  ['５ 分', '5', null, null],
  ['4.5分', '9/2', null, null],
  ['１２．５', '25/2', null, null],
  ['5 points', '5', null, null],
  ['3 pts', '3', null, null],
  ['-2', '-2', null, null],
  ['－2', '-2', null, null],
  ['−2', '-2', null, null],
  ['–2', '-2', null, null],
  ['4/5', '4', '5', null],
  ['４／５', '4', '5', null],
  ['4分 / 5分', '4', '5', null],
  ['4 of 5', '4', '5', null],
  ['得4分', '4', null, 'earned'],
  ['扣1分', '1', null, 'lost'],
  ['减0.5', '1/2', null, 'lost'],
  ['满分：5分', '5', null, null],
])('the figure %s', (cell, value, of, says) => {
  const figure = readFigure(cell);
  expect(figure && [figure.value.toFraction(), figure.of?.toFraction() ?? null, figure.says]).toEqual([value, of, says]);
});

test.each([
  '',
  ' ',
  '五',
  '80%',
  '5-6',
  '4/5/6',
  '缺手册，扣1分',
  '1,5',
  'NA',
  null,
  undefined,
  true,
  Number.NaN,
  Infinity,
  { code: '#N/A' },
])('no figure: %p', (cell) => {
  expect(readFigure(cell)).toBeNull();
});

test.each([
  ['10', 10],
  ['10份', 10],
  ['１０ 人', 10],
  [3, 3],
  [2.5, null],
  [-1, null],
  ['2.5', null],
  ['10/2', null],
  ['若干', null],
])('the count %s is %s', (cell, count) => {
  expect(readOldCount(cell)).toBe(count);
});

test.each([
  ['5.1.1', '5.1.1', ''],
  ['５．１．１', '5.1.1', ''],
  ['5.1.1.', '5.1.1', ''],
  ['第5.1.1条', '5.1.1', ''],
  ['5。1。1', '5.1.1', ''],
  ['5.1.1 组织架构', '5.1.1', '组织架构'],
  ['5.1.1、组织架构', '5.1.1', '组织架构'],
  ['5.1.1组织架构', '5.1.1', '组织架构'],
])('the clause %s', (cell, clause, rest) => {
  expect(readOldClause(cell)).toEqual({ clause, rest });
});

test.each(['5', '组织架构', '', '2024.05.12', 'A.1', '12'])('no clause: "%s"', (cell) => {
  expect(readOldClause(cell)?.clause ?? null).toBeNull();
});

test.each([
  ['1、组织架构', '组织架构'],
  ['（1）组织架构', '组织架构'],
  ['一、组织架构', '组织架构'],
  ['5.1.1 组织 架构', '组织架构'],
  ['人员配置（不含 5.1.2.2）', '人员配置不含5122'],
  ['Rules and Procedures', 'rulesandprocedures'],
])('the name %s is compared as %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test.each([
  ['条款号', 'clause'],
  ['指 标', 'indicator'],
  ['三级指标', 'indicator'],
  ['一级指标', 'group'],
  ['分 值', 'points'],
  ['标准分（满分100）', 'points'],
  ['得　分', 'earned'],
  ['实际得分', 'earned'],
  ['扣分', 'lost'],
  ['扣分原因', 'reason'],
  ['扣分标准', 'ignore'],
  ['评分标准', 'ignore'],
  ['得分率', 'ignore'],
  ['自评得分', 'ignore'],
  ['得分/扣分', 'earnedOrLost'],
  ['得分（扣分）', 'earnedOrLost'],
  ['加减分', 'earnedOrLost'],
  ['是否符合', 'judgement'],
  ['判定结果', 'judgement'],
  ['符合', 'tickConforming'],
  ['不符合', 'tickNonconforming'],
  ['部分符合', 'tickPartial'],
  ['N/A', 'tickDeleted'],
  ['不合格数', 'nonconforming'],
  ['抽查数', 'samples'],
  ['备注', 'reason'],
  ['序号', 'ignore'],
  ['No.', 'ignore'],
  ['Clause', 'clause'],
  ['Max. points', 'points'],
  ['Score', 'earned'],
  ['Points lost', 'lost'],
  ['Sample size', 'samples'],
  ['Remarks', 'reason'],
  ['Scoring criteria', 'ignore'],
  ['公司领导重视售后服务，有书面记录可查', undefined],
  ['Underscored', undefined],
  ['', undefined],
  [5, undefined],
])('the heading %s is %s', (heading, meaning) => {
  expect(headingMeaning(heading)).toBe(meaning);
});

test.each([
  [['小计', 20], true],
  [['', '合  计', 20], true],
  [['5.1 小计', 20], true],
  [['总分（100分）', 92], true],
  [['Subtotal', 20], true],
  [['Total score', 20], true],
  [['', '', 20], false],
  [['合计办法须写入手册并由售后服务部门负责人签字确认后向全体员工公布实施', 5], false],
  [['Totally new', 5], false],
])('a row %j adds others up: %s', (row, expected) => {
  expect(isSubtotal(row)).toBe(expected);
});
