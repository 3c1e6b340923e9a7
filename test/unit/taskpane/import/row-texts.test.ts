import type { OldRowOutcome, OldRowProblem, SkipReason } from '../../../../src/core/audit/old-sheet/old-row';
import { rational } from '../../../../src/core/exact';
import { importMessages } from '../../../../src/i18n/pane/audit/import';
import { gbt27922 } from '../../../../src/standards';
import { outcomeText, reportText } from '../../../../src/taskpane/features/audit/import/row-texts';

const contextOf = (locale: 'zh-CN' | 'en-US') => ({ messages: importMessages(locale), standard: gbt27922, locale, top: 10 });

/** Every problem with figures, and what both sentences must name. */
const PROBLEMS: readonly (readonly [OldRowProblem, readonly string[]])[] = [
  [{ code: 'question_open', question: 'blankLost' }, []],
  [{ code: 'question_open', question: 'earnedOrLost' }, []],
  [{ code: 'no_match', within: null }, []],
  [{ code: 'no_match', within: 'R05' }, ['5.1.4']],
  [{ code: 'no_indicator' }, []],
  [{ code: 'clause_and_name_disagree', byClause: 'R16', byName: 'R15' }, ['5.3.2', '5.3.1']],
  [{ code: 'claimed_twice', id: 'R04', rows: [5, 6] }, ['5.1.3', '16', '17']],
  [{ code: 'cell_error', error: '#N/A' }, ['#N/A']],
  [{ code: 'judgement_unknown', text: '○' }, ['○']],
  [{ code: 'tick_unknown', text: '×' }, ['×']],
  [{ code: 'judgements_disagree', words: ['conforming', 'deleted'] }, []],
  [{ code: 'points_unknown', text: '五' }, ['五']],
  [{ code: 'points_disagree', points: 5, of: 6 }, ['5', '6']],
  [{ code: 'points_missing', figure: 3 }, ['3']],
  [{ code: 'earned_negative', earned: -1 }, ['-1']],
  [{ code: 'earned_above_points', earned: 7, points: 6, mayBeDate: false }, ['7', '6']],
  [{ code: 'earned_above_points', earned: 45_752, points: 6, mayBeDate: true }, ['45752', '6', '4/5']],
  [{ code: 'lost_above_points', lost: 7, points: 6, mayBeDate: false }, ['7', '6']],
  [{ code: 'lost_above_points', lost: 45_752, points: 6, mayBeDate: true }, ['45752', '6']],
  [{ code: 'earned_lost_disagree', points: 5, earned: 3, lost: 1 }, ['5', '3', '1']],
  [{ code: 'judgement_and_points_disagree', text: '否', earned: 4, points: 5 }, ['否', '4', '5']],
  [{ code: 'judgement_and_points_disagree', text: '否', earned: null, points: null }, ['否']],
  [{ code: 'points_differ', earned: 3, points: 4, target: 5 }, ['3', '4', '5']],
  [{ code: 'partial_without_points', text: '部分符合' }, ['部分符合']],
  [{ code: 'samples_unknown', text: '若干' }, ['若干']],
  [{ code: 'nonconforming_unknown', text: '少许' }, ['少许']],
  [{ code: 'samples_missing', text: '3' }, ['3']],
  [{ code: 'nonconforming_above_samples', samples: 5, nonconforming: 6 }, ['5', '6']],
  [{ code: 'samples_disagree', text: '是', samples: 20, nonconforming: 3 }, ['是', '20', '3']],
];

describe.each(['zh-CN', 'en-US'] as const)('sentences in %s', (locale) => {
  const context = contextOf(locale);

  test.each(PROBLEMS)('%j', (why, named) => {
    const text = outcomeText({ kind: 'not_understood', why, suggestion: null }, context);
    for (const part of named) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|null|NaN|R\d\d/u);
    expect(/[一-鿿]/u.test(text.replace(/[“"][^”"]*[”"]/gu, ''))).toBe(locale === 'zh-CN' || /人员|规范|投诉|顾客|资源/u.test(text));
  });

  test('why a row is skipped, with rows of the sheet', () => {
    const skips: SkipReason[] = [
      ...(['blank', 'before_heading', 'heading', 'subtotal', 'group', 'nothing_entered', 'by_user'] as const).map((code) => ({ code })),
      { code: 'part_of', clause: '5.1.1', row: 3 },
    ];
    const texts = skips.map((why) => outcomeText({ kind: 'skipped', why }, context));
    expect(new Set(texts).size).toBe(skips.length);
    expect(texts.at(-1)).toContain('14');
  });
});

const PARTIAL: OldRowOutcome = {
  kind: 'imported',
  id: 'R04',
  by: 'name',
  entry: { judgement: null, adjudged: rational(9, 2), samples: null, nonconforming: null, reason: '', scored: { earned: 4.5, points: 5 } },
  notes: [],
};

test('an imported row says what will stand there, the reason made of the old score too', () => {
  expect(outcomeText(PARTIAL, contextOf('zh-CN'))).toBe('5.1.3 资源配置 ← 核定得分 4.5；理由：旧表得分 4.5/5；按名称');
  expect(outcomeText(PARTIAL, contextOf('en-US'))).toBe('5.1.3 Resources ← points by judgement 4.5; reason: Old sheet: 4.5/5; by name');
});

test('the report lists every row that is not blank, what was not understood first, each on one line', () => {
  const base = { clause: '', name: '', under: '' };
  const rows = [
    { ...base, row: 0, text: 'a\nb', outcome: PARTIAL },
    { ...base, row: 1, text: '', outcome: { kind: 'skipped', why: { code: 'blank' } } as const },
    { ...base, row: 2, text: 'c', outcome: { kind: 'not_understood', why: { code: 'no_indicator' }, suggestion: null } as const },
  ];
  expect(reportText(rows, 'T', contextOf('zh-CN')).split('\n')).toEqual([
    'T',
    '',
    '看不懂，不导入（1 行）',
    '第 13 行\tc\t有内容，但没有条款也没有指标名称',
    '',
    '将导入（1 行）',
    '第 11 行\ta b\t5.1.3 资源配置 ← 核定得分 4.5；理由：旧表得分 4.5/5；按名称',
  ]);
});
