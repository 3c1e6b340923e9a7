import { REPORT_STRINGS } from '../../../../src/i18n/sheets/report';
import { buildReportSheet } from '../../../../src/sheets/report/build-report-sheet';
import { reportGaps } from '../../../../src/sheets/report/gaps';
import { isResult } from '../../../../src/sheets/report/sources';
import { buildSummarySheet } from '../../../../src/sheets/summary/build-summary-sheet';
import { findingRows, findingsPlan } from '../../../office/support/findings-plan';
import { PlanEngine } from '../support/engine';
import { ourSheetOf } from '../support/our-sheet-of';
import { audit, rowsWith, type AuditOptions } from './support';

const HEADER = {
  organisation: '示例公司',
  certificationBody: '示例认证中心',
  ruleNumber: '1',
  auditType: '初次评审',
  auditors: '张三',
  date: 46_100,
};
const strings = REPORT_STRINGS['zh-CN'];
const textsOf = (plan: { readonly blocks: readonly { readonly rows: readonly (readonly (string | number)[])[] }[] }): string =>
  plan.blocks.flatMap(({ rows }) => rows.flat()).join('\n');

describe('what is missing', () => {
  const codes = (options: AuditOptions): string[] => reportGaps(audit([options]).sources).map(({ code }) => code);

  test.each<[string, AuditOptions, string[]]>([
    ['nothing scored', { header: HEADER }, ['unscored']],
    ['all well', { header: HEADER, rows: rowsWith({}) }, []],
    ['a blank header', { rows: rowsWith({}) }, ['header_blank']],
    ['a deletion without a reason', { header: HEADER, rows: rowsWith({ R03: { judgement: '不适用' } }) }, ['reasons_missing']],
    [
      'a loss without evidence',
      { header: HEADER, rows: rowsWith({ R03: { judgement: '不符合' } }) },
      ['losses_without_evidence', 'no_findings_list'],
    ],
    ['a row in error', { header: HEADER, rows: rowsWith({ R03: { judgement: '也许' } }) }, ['no_answer', 'unscored']],
    ["the body's own points, not signed", { header: HEADER, rows: rowsWith({}), edition: '2026-A' }, ['unsigned']],
  ])('%s', (_, options, expected) => {
    expect(codes(options)).toEqual(expected);
  });

  test('each leads to its cell', () => {
    const [gap] = reportGaps(audit([{ header: HEADER, rows: rowsWith({ R03: { judgement: '未评' } }) }]).sources);
    expect(gap).toEqual({ code: 'unscored', count: 1, sheet: '评分表', address: 'E11' });
  });

  test('several sites without a consolidation', () => {
    const site = { header: HEADER, rows: rowsWith({}) };
    expect(
      reportGaps(
        audit([
          { ...site, name: '甲' },
          { ...site, name: '乙' },
        ]).sources,
      ).map(({ code }) => code),
    ).toEqual(['no_consolidation']);
  });
});

describe('a draft', () => {
  test.each<[string, AuditOptions, boolean]>([
    ['default points', { rows: rowsWith({}) }, false],
    ["the body's own points", { rows: rowsWith({}), edition: '2026-A' }, true],
    [
      "the body's own points changed by hand",
      { rows: { ...rowsWith({}), R01: { judgement: '符合', points: 4 } }, edition: '2026-A' },
      false,
    ],
  ])('%s', (_, options, result) => {
    const { sources } = audit([options]);
    expect(isResult(sources)).toBe(result);
    for (const build of [buildReportSheet, buildSummarySheet]) {
      const plan = build({ sources, locale: 'zh-CN', date: '2026-11-26' });
      const texts = textsOf(plan);
      expect(texts.includes(strings.practiceMark)).toBe(!result);
      expect(texts.includes(strings.signatures.refused)).toBe(!result);
      expect(texts.includes(strings.signatures.roles[0] ?? '')).toBe(result);
      expect(plan.print.footerRight).toBe(result ? undefined : strings.practiceFooter);
    }
  });

  test('one sheet of several with default points is enough', () => {
    expect(isResult(audit([{ name: '甲', edition: '1' }, { name: '乙' }]).sources)).toBe(false);
  });

  test('points changed after the report was made are told on its cover', () => {
    const { engines, sources } = audit([{ rows: rowsWith({}), edition: '2026-A' }]);
    engines[0]?.write('D9', [[4]]);
    const report = new PlanEngine(buildReportSheet({ sources, locale: 'zh-CN', date: '2026-11-26' }), engines);
    expect(report.get('A1')).toBe(strings.editedMark);
  });
});

describe('the list of nonconformities', () => {
  const { engines, ours } = audit([{ header: HEADER, rows: rowsWith({}) }]);
  const other = { ...findingRows('别的表')[0], numbers: 'NC-09' };
  const list = new PlanEngine(findingsPlan('zh-CN', [...findingRows('评分表'), other, {}], '评分表'));
  const { sources } = audit([{ header: HEADER, rows: rowsWith({}) }], 'zh-CN', [ourSheetOf(list, '9')]);
  const plan = buildReportSheet({ sources, locale: 'zh-CN', date: '2026-11-26' });

  test('is shown by number, of the sheets reported on only', () => {
    expect(ours).toHaveLength(1);
    const shown = [...new PlanEngine(plan, [...engines, list]).all().values()];
    expect(shown).toContain('人员编制不足，没有排班表');
    expect(shown).toContain('NC-03');
    expect(shown).not.toContain('NC-09');
  });

  test('says how many were added since', () => {
    const grown = new PlanEngine(findingsPlan('zh-CN', [...findingRows('评分表'), other, {}], '评分表'));
    grown.write('A8', [['NC-04', '评分表']]);
    const shown = [...new PlanEngine(plan, [...engines, grown]).all().values()];
    expect(shown.filter((value) => value === '清单还有 1 条未列出，请重新生成报告')).toHaveLength(2);
  });
});

test('a sheet whose name holds an apostrophe is referred to', () => {
  // The engine knows no such names, Excel does.
  const { sources } = audit([{ rows: rowsWith({}), name: "Sun's" }]);
  expect(textsOf(buildReportSheet({ sources, locale: 'en-US', date: '2026-11-26' }))).toContain("INDEX('Sun''s'!$B$9:$B$24,O3)");
});

test('more rows at full points than the report was made for are told', () => {
  const { engines, sources } = audit([{ rows: rowsWith({ R01: { judgement: '不符合' } }) }]);
  engines[0]?.write('E9', [['符合']]);
  const report = new PlanEngine(buildReportSheet({ sources, locale: 'zh-CN', date: '2026-11-26' }), engines);
  expect([...report.all().values()]).toContain('清单还有 1 条未列出，请重新生成报告');
});
