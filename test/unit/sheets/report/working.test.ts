import { quote } from '../../../../src/core/cells/cell';
import { toCellNumber } from '../../../../src/core/exact';
import { breakdown } from '../../../../src/core/scoring/breakdown';
import { effectiveJudgements } from '../../../../src/core/scoring/adjudged';
import { readRows } from '../../../../src/core/scoring/read-rows';
import { buildReportSheet } from '../../../../src/sheets/report/build-report-sheet';
import { siteWorking } from '../../../../src/sheets/report/working';
import { PlanEngine } from '../support/engine';
import { audit, firstSite, rowsWith, type AuditOptions } from './support';

const CASES: readonly [string, AuditOptions][] = [
  ['nothing scored', {}],
  ['everything conforming', { rows: rowsWith({}) }],
  [
    'three thirds: exactly 95',
    {
      rows: rowsWith(
        Object.fromEntries(
          ['R01', 'R02', 'R04'].map((id) => [id, { judgement: '抽样', samples: 3, nonconforming: 1, reason: '一份缺签字' }]),
        ),
      ),
    },
  ],
  [
    'deleted, adjudged, open rows and special deductions',
    {
      rows: rowsWith({
        R02: { judgement: '未评' },
        R05: { judgement: '不适用', reason: '不设该岗位' },
        R06: { judgement: '不适用' },
        R09: { judgement: '符合', adjudged: 4.5, reason: '标识不全' },
        R10: { judgement: '未评', adjudged: 0 },
        R11: { judgement: '抽样', samples: 7, nonconforming: 2 },
        R13: { judgement: '不符合', reason: '没有记录' },
      }),
      specials: [
        { category: '违反法律法规', description: '' },
        { category: '', description: '未答复投诉' },
      ],
    },
  ],
  [
    'five special deductions',
    { rows: rowsWith({}), specials: Array.from({ length: 5 }, () => ({ category: '违反法律法规', description: '事实' })) },
  ],
];

describe.each(CASES)('the figures of a report: %s', (_, options) => {
  const { engines, sources } = audit([options]);
  const site = firstSite(sources);
  const report = new PlanEngine(buildReportSheet({ sources, locale: 'zh-CN', date: '2026-11-26' }), engines);
  const working = siteWorking(site, 'zh-CN', 1);
  const { assessment } = site;
  if (assessment.kind === 'refused') throw new Error(assessment.refusal.code);

  test('are those of the core', () => {
    const figure = (key: Parameters<typeof working.figure>[0]) => report.get(working.figure(key));
    expect(figure('score')).toBe(assessment.shownScore ?? '');
    expect(figure('lowest')).toBe(assessment.lowest.shown);
    expect(figure('highest')).toBe(assessment.highest.shown);
    expect(figure('gap')).toBe(assessment.gap?.points ?? (assessment.verdict.kind === 'failed' || assessment.score === null ? '' : 0));
    expect(figure('unscored')).toBe(assessment.unscored);
    expect(figure('reasonsMissing')).toBe(assessment.reasonsMissing);
    expect(figure('deleted')).toBe(assessment.deletedPoints);
    expect(figure('special')).toBe(assessment.specialDeductions);
    expect(figure('unlisted')).toBe(0);
    expect(figure('edited')).toBe(0);
  });

  test('the rates of second-level indicators are those of the core', () => {
    const { inputs } = site;
    const effective = effectiveJudgements(inputs);
    const rows = effective.ok ? readRows({ ...inputs, judgements: effective.value }) : effective;
    if (!rows.ok) throw new Error('cannot be read');
    const expected = breakdown(new Map(inputs.clauses.map((clause, index) => [index + 1, quote(clause)])), rows.value, 2);
    expect(working.clauses.map(({ clause }) => clause)).toEqual(expected.map(({ group }) => group));
    for (const [index, { rate, earned }] of expected.entries()) {
      const group = working.clauses[index];
      expect(report.get(group?.earned ?? '')).toBeCloseTo(toCellNumber(earned), 8);
      if (rate === null) expect(report.get(group?.rate ?? '')).toBe('');
      else expect(report.get(group?.rate ?? '')).toBeCloseTo(toCellNumber(rate), 9);
    }
  });

  test('no cell of the report shows an error', () => {
    expect([...report.all()].filter(([, value]) => typeof value === 'object' && value !== null)).toEqual([]);
  });
});
