import { WORDS } from '../../../src/core/cells/words';
import { refusalSentence } from '../../../src/i18n/refusals';
import { assessmentLevelText } from '../../../src/sheets';
import { ScoringSheet, type RowInput } from './support/scoring-sheet';

const conforming: RowInput = { judgement: '符合' };
const all = (row: RowInput): RowInput[] => Array.from({ length: 16 }, () => row);
/** Sixteen conforming rows but for those given by their zero-based position. */
const except = (changes: Readonly<Record<number, RowInput>>): RowInput[] => all(conforming).map((row, index) => changes[index] ?? row);

describe.each(['zh-CN', 'en-US'] as const)('a fresh scoring sheet in %s', (locale) => {
  const sheet = new ScoringSheet(locale);

  test('shows no error', () => {
    expect(sheet.errors()).toEqual([]);
  });

  test('says that nothing is scored and everything is possible', () => {
    expect(sheet.status('score')).toBe('');
    expect(sheet.status('gap')).toBe('');
    expect(sheet.status('exact')).toBe('');
    expect(sheet.status('level')).toBe(locale === 'zh-CN' ? '未评分' : 'not scored');
    expect([sheet.status('lowest'), sheet.status('highest'), sheet.status('unscored')]).toEqual([0, 100, 16]);
  });

  test('says that the points are defaults', () => {
    const expected = locale === 'zh-CN' ? '默认分值,仅供演练,不得签署' : 'Default points, for practice only, not to be signed';
    expect(sheet.status('pointsState')).toBe(expected);
  });
});

describe('the status block', () => {
  test('follows an audit from the first row to the last', () => {
    const sheet = new ScoringSheet().fill([conforming, ...all({ judgement: '未评' }).slice(1)]);
    expect(sheet.status('level')).toBe('暂定 五星级（未评 15 项）');
    expect(sheet.status('score')).toBe(100);
    sheet.fill(all(conforming));
    expect(sheet.status('level')).toBe('五星级');
    expect(sheet.status('nextLevel')).toBe('已达最高等级');
    expect(sheet.status('gap')).toBe(0);
  });

  test('is summed up in one line above the table, with what is still possible', () => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: '不符合' }, 14: { judgement: '未评' } }));
    expect(sheet.status('summary')).toBe(
      '等级：暂定 四星级（未评 1 项）  ·  目前得分：94.28  ·  可能：82.50 三星级 至 95.00 五星级  ·  未评 1 项',
    );
    sheet.fill(all(conforming));
    expect(sheet.status('summary')).toBe('等级：五星级  ·  目前得分：100.00');
  });

  test('takes exactly 95 as five-star and shows it so', () => {
    // Three rows of 5 points lose a third each: 5 points in all.
    const third = { judgement: '抽样', samples: 3, nonconforming: 1 };
    const sheet = new ScoringSheet().fill(except({ 0: third, 1: third, 2: third }));
    expect([sheet.status('score'), sheet.status('level'), sheet.status('exact')]).toEqual([95, '五星级', 95]);
  });

  test('never shows a score as a level it did not reach', () => {
    const sheet = new ScoringSheet().fill(
      except({ 0: { judgement: '抽样', samples: 1000, nonconforming: 999 }, 1: { judgement: '抽样', samples: 1000, nonconforming: 3 } }),
    );
    expect([sheet.status('score'), sheet.status('level'), sheet.status('gap')]).toEqual([94.99, '四星级', 0.01]);
  });

  test('keeps the level provisional while a deletion has no reason', () => {
    const sheet = new ScoringSheet().fill(except({ 3: { judgement: '不适用' }, 8: { judgement: '不适用', reason: '无此业务' } }));
    expect(sheet.status('level')).toBe('暂定 五星级（缺理由 1 项）');
    expect([sheet.status('reasonsMissing'), sheet.status('deleted'), sheet.status('base')]).toEqual([1, 11, '按 89 分折算']);
    expect(sheet.status('warnings')).toBe('删减了 5.1 的指标 1 项');
    expect(sheet.status('check')).toBe('R04：缺理由');
  });

  test('warns when more than 20 points are deleted', () => {
    const deleted = { judgement: '不适用', reason: '无' };
    const sheet = new ScoringSheet().fill(except({ 14: deleted, 15: deleted }));
    expect(sheet.status('warnings')).toBe('删减分值 25 分，超过 20 分');
    sheet.fill(except({ 14: deleted, 13: deleted }));
    expect(sheet.status('warnings')).toBe('无');
  });

  test('has no score but a sentence when nothing applies', () => {
    const sheet = new ScoringSheet().fill(all({ judgement: '不适用', reason: '无' }));
    expect([sheet.status('score'), sheet.status('lowest'), sheet.status('level')]).toEqual(['', '', '']);
    expect(sheet.errors()).toEqual([]);
    sheet.fill(all({ judgement: '不适用' }));
    expect([sheet.status('reasonsMissing'), sheet.status('level')]).toEqual([16, '']);
  });

  test('says that nothing applies instead of finding no problem', () => {
    const sheet = new ScoringSheet().fill(all({ judgement: '不适用', reason: '无此业务' }));
    const assessment = sheet.assess();
    if (assessment.kind !== 'refused') throw new Error(assessment.kind);
    expect(assessment.refusal).toEqual({ code: 'nothing_applicable' });
    expect(sheet.status('check')).toBe(refusalSentence({ code: 'nothing_applicable' }, 'zh-CN'));
  });

  test('fails at five special deductions whatever else is missing', () => {
    const sheet = new ScoringSheet().fill(except({ 3: { judgement: '不适用' } }));
    sheet.deduct(Array.from({ length: 5 }, () => ['违反法律法规', '']));
    expect([sheet.status('level'), sheet.status('special'), sheet.status('gap')]).toEqual(['不合格', 5, '']);
    expect(sheet.status('highestLevel')).toBe('不合格');
    sheet.deduct([['', '']]);
    expect([sheet.status('level'), sheet.status('special'), sheet.status('score')]).toEqual(['暂定 五星级（缺理由 1 项）', 4, 96]);
  });

  test('counts a special deduction without category and flags it', () => {
    const sheet = new ScoringSheet().fill(all(conforming)).deduct([
      ['违反行业特殊要求', '投诉属实'],
      ['', '夸大宣传'],
      ['别的', ''],
    ]);
    expect([sheet.status('special'), sheet.status('score')]).toEqual([3, 97]);
    expect(sheet.column('L28:L31')).toEqual(['', '缺类别', '类别不在列表', '']);
    expect(sheet.status('check')).toBe('特别扣分第 2 行：缺类别（共 2 处）');
    expect(sheet.assess().checks).toEqual([
      { code: 'special_category_missing', lines: [2] },
      { code: 'special_category_unknown', line: 3, category: sheet.cell('C30') },
    ]);
  });

  test('marks points edited by hand and checks them against 40/35/25', () => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: '符合', points: 6 } }));
    expect(sheet.status('pointsState')).toBe('分值已手工修改，非认证机构分值表，仅供演练，不得签署');
    expect([sheet.status('total'), sheet.status('totalNote')]).toEqual([101, '三组与 40/35/25 不符']);
    expect(sheet.column('U28:U30')).toEqual(['现为 41 分', '相符', '相符']);
    expect(sheet.status('check')).toBe('三组与 40/35/25 不符');
    expect(sheet.assess().checks).toEqual([{ code: 'group_points_differ', group: '5.1', points: 41, required: 40 }]);
  });

  test('leaves the highest result possible to an open row that already has failed samples noted', () => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: '未评', samples: 5, nonconforming: 2 } }));
    expect([sheet.status('lowest'), sheet.status('highest')]).toEqual([95, 100]);
  });

  test('takes a row without points and judgement as not there', () => {
    const sheet = new ScoringSheet().fill(except({ 0: { points: '' } }));
    expect([sheet.status('unscored'), sheet.status('score'), sheet.cell('L9')]).toEqual([0, 100, '']);
  });
});

describe('the check of a row', () => {
  test.each<[RowInput, string]>([
    [{ judgement: '符合', points: '' }, '分值无效'],
    [{ judgement: '符合', points: 0 }, '分值无效'],
    [{ judgement: '差不多' }, '判定不在列表'],
    [{ judgement: -1 }, '得分小于 0'],
    [{ judgement: 5.5 }, '得分大于分值'],
    [{ judgement: '抽样' }, '抽样数无效'],
    [{ judgement: '抽样', samples: 2.5 }, '抽样数无效'],
    [{ judgement: '抽样', samples: 3, nonconforming: -1 }, '不符合数无效'],
    [{ judgement: '抽样', samples: 3, nonconforming: 4 }, '不符合数大于抽样数'],
    [{ judgement: '符合', nonconforming: 1 }, '判定符合却有不符合数'],
    [{ judgement: '不适用' }, '缺理由'],
    [{ judgement: '不适用', reason: '  ' }, '缺理由'],
    [{ judgement: '不适用', reason: '无此业务' }, ''],
    [{ judgement: '抽样', samples: 3 }, ''],
    [{ judgement: 4.5 }, ''],
    [{ judgement: '未评', nonconforming: 3 }, ''],
  ])('%j says %s', (row, says) => {
    const sheet = new ScoringSheet().fill(except({ 0: row }));
    expect(sheet.cell('L9')).toBe(says);
    const assessment = sheet.assess();
    // What the sheet flags the core refuses, naming the same row; a missing reason is no refusal.
    const refused = says !== '' && says !== '缺理由';
    expect(assessment.kind).toBe(refused ? 'refused' : 'assessed');
    if (assessment.kind === 'refused') expect(assessment.rowId).toBe('R01');
    expect(sheet.status('exact')).toEqual(refused ? expect.objectContaining({ error: '#VALUE!' }) : expect.any(Number));
  });
});

describe('subtotals by group', () => {
  test('keep label, required points and check of each group when the rows are in another order', () => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: '符合', points: 6 } }));
    const shown = (letters: string) => sheet.column(`${letters}28:${letters}30`);
    const clauses = sheet.column('B9:B24').map(String).reverse();
    const points = sheet.column('D9:D24') as number[];
    const [labels, required, checks] = ['N', 'T', 'U'].map(shown);
    sheet.type(
      'B9',
      clauses.map((clause) => [clause]),
    );
    sheet.type(
      'D9',
      [...points].reverse().map((value) => [value]),
    );
    expect(shown('O')).toEqual(['5.3', '5.2', '5.1']);
    expect(shown('N')).toEqual([...(labels ?? [])].reverse());
    expect(shown('T')).toEqual([...(required ?? [])].reverse());
    expect(shown('U')).toEqual([...(checks ?? [])].reverse());
    expect(checks?.[0]).toBe('现为 41 分');
  });

  test('are named and checked also while a row at fault keeps them from being computed', () => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: '差不多' } }));
    expect(sheet.column('T28:T30')).toEqual([40, 35, 25]);
    expect(sheet.cell('N29')).toMatch(/^5\.2 ./u);
  });

  test('leave a group the standard does not know unchecked', () => {
    const sheet = new ScoringSheet().fill(all(conforming));
    sheet.type('B9', [['6.1']]);
    expect([sheet.cell('O28'), sheet.cell('N28'), sheet.cell('T28'), sheet.cell('U28')]).toEqual(['6.1', '6.1', '', '']);
  });
});

describe('blanks and full width', () => {
  test.each(['\u3000符合\u3000', '\u00a0符合', ' 符合 '])('outer blanks of %j mean nothing, in the sheet as in the core', (word) => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: word } }));
    expect([sheet.cell('AG9'), sheet.status('level'), sheet.assess().kind]).toEqual(['C', '五星级', 'assessed']);
  });

  test.each(['\u3000', '\u00a0', ' \u3000'])('a reason of %j is none', (reason) => {
    const sheet = new ScoringSheet().fill(except({ 3: { judgement: '不适用', reason } }));
    expect(sheet.status('reasonsMissing')).toBe(1);
    expect(sheet.assess()).toMatchObject({ reasonsMissing: 1 });
  });

  test.each(['\u3000', '\u00a0'])('a special deduction of %j does not count', (text) => {
    const sheet = new ScoringSheet().fill(all(conforming)).deduct([[text, text]]);
    expect(sheet.status('special')).toBe(0);
    expect(sheet.assess()).toMatchObject({ specialDeductions: 0 });
  });

  test.each(Object.values(WORDS.judgement).flat())('%j in full width is judged as the core judges it, or leaves no level', (word) => {
    const wide = word.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
    const sheet = new ScoringSheet().fill(except({ 3: { judgement: wide, samples: 3, nonconforming: 0, reason: '无此业务' } }));
    const assessment = sheet.assess();
    if (assessment.kind !== 'assessed') throw new Error(`${wide}: ${assessment.kind}`);
    const known = sheet.cell('AG12') !== 'X';
    expect(known).toBe(wide === word);
    expect(sheet.status('level')).toBe(known ? assessmentLevelText(assessment, 'zh-CN') : '');
    expect(sheet.status('check')).toBe(known ? '未发现问题' : 'R04：判定不在列表');
  });
});

describe('what may be typed as nonconforming samples', () => {
  const rule = new ScoringSheet().plan.validations.find(({ address }) => address === 'G9:G24')?.rule;
  if (rule?.type !== 'custom') throw new Error('no custom rule');
  const { formula } = rule;
  test.each<[string | number, string | number, boolean]>([
    [5, 0, true],
    [5, 5, true],
    [5, 6, false],
    [5, 2.5, false],
    [5, -1, false],
    [5, '两个', false],
    ['', 7, true],
  ])('of %j samples %j: %j', (samples, nonconforming, allowed) => {
    const sheet = new ScoringSheet();
    sheet.type('F9', [[samples, nonconforming]]);
    sheet.type('AP9', [[formula]]);
    expect(sheet.cell('AP9')).toBe(allowed);
  });
});

describe('points by the auditor’s own judgement', () => {
  test.each<[RowInput, earned: string | number, check: string, score: string | number]>([
    [{ judgement: '符合', adjudged: 3, reason: '两处缺签字' }, 3, '', 98],
    [{ judgement: '不符合', adjudged: 3, reason: '两处缺签字' }, 3, '', 98],
    [{ judgement: '抽样', samples: 4, nonconforming: 4, adjudged: 5, reason: '已复核' }, 5, '', 100],
    [{ judgement: '未评', adjudged: 2.5, reason: '部分满足' }, 2.5, '', 97.5],
    [{ judgement: '', adjudged: 2.5, reason: '部分满足' }, 2.5, '', 97.5],
    [{ judgement: '符合', adjudged: 0, reason: '没有制度' }, 0, '', 95],
    [{ judgement: '未评', adjudged: 0, reason: '没有制度' }, 0, '', 95],
    [{ judgement: '符合', adjudged: 3 }, 3, '缺理由', 98],
    [{ judgement: '符合', adjudged: 0 }, 0, '缺理由', 95],
    [{ judgement: '符合', adjudged: 5.01, reason: 'x' }, '', '得分大于分值', ''],
    [{ judgement: '符合', adjudged: -1, reason: 'x' }, '', '得分小于 0', ''],
    [{ judgement: '符合', adjudged: '三', reason: 'x' }, '', '核定得分无效', ''],
    [{ judgement: '不适用', adjudged: 3, reason: 'x' }, '', '不适用不能核定得分', ''],
    [{ judgement: '不适用', adjudged: 0, reason: 'x' }, '', '不适用不能核定得分', ''],
  ])('%j', (row, earned, check, score) => {
    const sheet = new ScoringSheet().fill(except({ 0: row }));
    expect([sheet.cell('I9'), sheet.cell('L9'), sheet.status('score')]).toEqual([earned, check, score]);
    const assessment = sheet.assess();
    if (score === '') expect(assessment).toMatchObject({ kind: 'refused', rowId: 'R01' });
    else expect(assessment).toMatchObject({ shownScore: score, reasonsMissing: check === '' ? 0 : 1, unscored: 0 });
    expect(sheet.status('level')).toBe(assessment.kind === 'refused' ? '' : assessmentLevelText(assessment, 'zh-CN'));
  });

  test('the first row at fault is told, whichever fault it is', () => {
    const sheet = new ScoringSheet().fill(except({ 2: { judgement: '尚可' }, 5: { judgement: '不适用', adjudged: 1 } }));
    expect(sheet.assess()).toMatchObject({ kind: 'refused', rowId: 'R03', refusal: { code: 'judgement_unknown' } });
    expect(sheet.status('check')).toContain('R03');
  });
});

describe('synonyms', () => {
  test.each(['√', '是', 'conforming', ' CONFORMING ', '✓'])('%j is taken as conforming', (word) => {
    const sheet = new ScoringSheet().fill(except({ 0: { judgement: word } }));
    expect([sheet.cell('I9'), sheet.cell('L9'), sheet.status('score')]).toEqual([5, '', 100]);
  });
});
