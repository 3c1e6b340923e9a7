import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/i18n/locale';
import { buildReportSheet } from '../../src/sheets/report/build-report-sheet';
import { buildSummarySheet } from '../../src/sheets/summary/build-summary-sheet';
import type { SheetPlan } from '../../src/sheets';
import { audit, rowsWith } from '../unit/sheets/report/support';
import { describePlan } from './support/describe-plan';

const plans: [string, SheetPlan][] = LOCALES.flatMap((locale): [string, SheetPlan][] => {
  const words = locale === 'zh-CN' ? { yes: '符合', no: '不符合', deleted: '不适用' } : { yes: 'conforming', no: 'nonconforming', deleted: 'n/a' };
  const rows = rowsWith({ R05: { judgement: words.deleted, reason: '—' }, R10: { judgement: words.no, reason: '—' } }, words.yes);
  const { sources } = audit([{ rows, edition: '2026-A', specials: [{ category: '', description: '—' }] }], locale);
  const options = { sources, locale, date: '2026-11-26' };
  return [
    [`report.${locale}`, buildReportSheet(options)],
    [`summary.${locale}`, buildSummarySheet(options)],
  ];
});

/** Whoever changes a sheet on purpose reads the `.actual.txt` that is left here and puts it in the place of the expected one. */
test.each(plans)('the plan %s is as it was last read', (name, plan) => {
  const expected = join(__dirname, `${name}.txt`);
  const actual = join(__dirname, `${name}.actual.txt`);
  const text = describePlan(plan);
  if (existsSync(expected) && readFileSync(expected, 'utf8') === text) rmSync(actual, { force: true });
  else writeFileSync(actual, text);
  expect(existsSync(actual)).toBe(false);
});
