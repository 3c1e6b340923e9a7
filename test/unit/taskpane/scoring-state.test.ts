import type { ActiveSheet } from '../../../src/taskpane/host/excel-host';
import { scoringState } from '../../../src/taskpane/features/scoring/scoring-state';
import type { ScoreView } from '../../../src/taskpane/features/scoring/score-view';
import type { InputCells } from '../../../src/sheets';
import { openSheet } from './open-sheet';

function viewOf(cells: InputCells, locale: 'zh-CN' | 'en-US' = 'zh-CN'): ScoreView {
  const state = scoringState(openSheet(cells), locale);
  if (state.kind !== 'open') throw new Error(state.kind);
  return state.view;
}

const facts = ({ facts }: ScoreView): Record<string, string> => Object.fromEntries(facts.map(({ label, value }) => [label, value]));
const PLAIN = { CERT_Points: [60, 40], CERT_Defaults: [60, 40], CERT_Judgements: ['符合', '未评'] };

test('a score with its range, gap and open rows', () => {
  const view = viewOf({ CERT_Points: [60, 30, 10], CERT_Defaults: [60, 30, 10], CERT_Judgements: ['符合', 25, '未评'] });
  expect(view.result).toMatchObject({
    score: '94.44',
    level: '暂定 四星级（未评 1 项）',
    tone: 'fair',
    scale: { lowest: 85, highest: 95 },
  });
  expect(facts(view)).toMatchObject({
    距下一级: '五星级，还差 0.56 分',
    最高可能: '95.00 · 五星级',
    最低可能: '85.00 · 三星级',
    未评: '1 项（共 3 项）',
  });
  expect(view.pointsNote).toBe('默认分值,仅供演练,不得签署');
});

test('before anything is scored there is no score and no gap', () => {
  const view = viewOf({ ...PLAIN, CERT_Judgements: ['未评', '未评'] });
  expect(view.result).toMatchObject({ score: null, level: '未评分', tone: 'none' });
  expect(facts(view)).not.toHaveProperty('距下一级');
});

test('the highest level has nothing above it, and a finished audit no range', () => {
  const view = viewOf({ ...PLAIN, CERT_Judgements: ['符合', '符合'] });
  expect(view.result).toMatchObject({ score: '100.00', level: '五星级', tone: 'good' });
  expect(Object.keys(facts(view))).toEqual(['距下一级', '未评', '缺理由', '不适用', '特别扣分']);
  expect(facts(view)['距下一级']).toBe('已达最高级');
});

test('deletions: points, base, missing reasons, warnings', () => {
  const view = viewOf({ ...PLAIN, CERT_Judgements: ['符合', '不适用'], CERT_Clauses: ['5.2.1', '5.1.1'] });
  expect(view.result?.level).toBe('暂定 五星级（缺理由 1 项）');
  expect(facts(view)).toMatchObject({ 缺理由: '1 项', 不适用: '删减 40 分，按 60 分折算' });
  expect(view.warnings).toEqual(['5.1 有 1 项指标列为不适用，请确认理由充分。', '不适用的指标共 40 分，超过 20 分。']);
});

test('five special deductions fail whatever the score', () => {
  const view = viewOf({
    ...PLAIN,
    CERT_Judgements: ['符合', '符合'],
    CERT_SpecialTexts: ['a', 'b', 'c', 'd', 'e'],
    CERT_SpecialCategories: [],
  });
  expect(view.result).toMatchObject({ level: '不合格', tone: 'poor' });
  expect(view.warnings[0]).toContain('特别扣分 5 项');
});

test('what is to be corrected beside the score is told, with its place', () => {
  const view = viewOf({
    CERT_Points: [41, 35, 25],
    CERT_Defaults: [41, 35, 25],
    CERT_Clauses: ['5.1.1', '5.2.1', '5.3.1'],
    CERT_Judgements: ['符合', '符合', '符合'],
    CERT_SpecialCategories: ['', '违反法律法规', '迟到', ' '],
    CERT_SpecialTexts: ['a', '', '', 'b'],
  });
  expect(view.corrections).toEqual([
    '特别扣分第 1、4 行缺类别，请从列表选择。',
    '特别扣分第 3 行的类别“迟到”不在列表中，请从列表选择。',
    '5.1 的分值合计为 41 分，规定为 40 分。',
  ]);
  expect(view.result).not.toBeNull();
});

test('a bad row is named and takes the result away', () => {
  const view = viewOf({ ...PLAIN, CERT_Judgements: ['也许', '符合'] });
  expect(view.result).toBeNull();
  expect(view.problem).toMatch(/^R01：.*“也许”/);
});

test('edited points stay marked', () =>
  expect(viewOf({ ...PLAIN, CERT_Defaults: [50, 50] }).pointsNote).toBe('分值已手工修改，非认证机构分值表，仅供演练，不得签署'));

test('everything in English too', () => {
  const view = viewOf({ ...PLAIN, CERT_Judgements: ['符合', '不适用'], CERT_Clauses: ['5.2.1', '5.1.1'] }, 'en-US');
  expect(JSON.stringify({ ...view, sheetLine: '' })).not.toMatch(/\p{Script=Han}/u);
});

describe('sheets that give no score', () => {
  const identity = { id: '1', name: 'x' };
  const rows: [string, ActiveSheet | null, string][] = [
    ['not read yet', null, 'loading'],
    ['not one of ours', { ...identity, state: 'foreign' }, 'none'],
    ['damaged', { ...identity, state: 'damaged', marker: null, missing: ['CERT_Points'] }, 'unreadable'],
    ['a fee table', openSheet({}, { kind: 'fees', version: 1, subject: 'trial', locale: 'zh-CN' }), 'none'],
    ['of a later version', openSheet({}, { kind: 'scoring', version: 99, subject: 'GB/T 27922-2011', locale: 'zh-CN' }), 'unreadable'],
  ];
  test.each(rows)('%s', (_, sheet, kind) => expect(scoringState(sheet, 'zh-CN').kind).toBe(kind));
  test('what is missing is named', () =>
    expect(scoringState(rows[2]?.[1] ?? null, 'zh-CN')).toMatchObject({ text: expect.stringContaining('CERT_Points') as string }));
});
