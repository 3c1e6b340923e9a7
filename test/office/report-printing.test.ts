import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSnapshot } from '../../scripts/workbooks/plan-snapshot';
import { LOCALES } from '../../src/i18n/locale';
import { REPORT_STRINGS } from '../../src/i18n/sheets/report';
import type { OurSheet, SheetPlan } from '../../src/sheets';
import { buildReportSheet } from '../../src/sheets/report/build-report-sheet';
import { reportSources } from '../../src/sheets/report/sources';
import { buildSummarySheet } from '../../src/sheets/summary/build-summary-sheet';
import { auditBook, ORGANISATION, scored } from './support/audit-book';
import { DESCRIPTION, EVIDENCE } from './support/findings-plan';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(600_000);

interface Page {
  readonly portrait: boolean;
  readonly a4: boolean;
  readonly text: string;
}

/** Text and size of each page. Blanks are taken out: where a line breaks is not what is looked at. */
function pagesOf(pdf: string): Page[] {
  const texts = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  const sizes = execFileSync('pdfinfo', ['-f', '1', '-l', String(texts.length), pdf], { encoding: 'utf8' });
  const found = [...sizes.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gu)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  return texts.map((text, index) => {
    const [width = 0, height = 0] = found[index] ?? [];
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    return { portrait: height > width, a4: Math.round(short) === 595 && Math.round(long) === 842, text: text.replaceAll(/\s/gu, '') };
  });
}

describe.each(LOCALES)('reports on paper in %s', (locale) => {
  const strings = REPORT_STRINGS[locale];
  const plain = (text: string): string => text.replaceAll(/\s/gu, '');
  let plans: readonly SheetPlan[] = [];
  let pages: readonly Page[] = [];

  /** The pages of the plan with an index: plans are printed one after the other. */
  const pagesOfPlan = (index: number): readonly Page[] => {
    const count = ({ print }: SheetPlan): number => (print.pageBreaks?.length ?? 0) + 1;
    const before = plans.slice(0, index).reduce((sum, plan) => sum + count(plan), 0);
    const plan = plans[index];
    return plan === undefined ? [] : pages.slice(before, before + count(plan));
  };

  beforeAll(async () => {
    const { excel, sheets } = await auditBook(locale, [scored(locale, '总部'), { ...scored(locale, '合肥网点'), edition: '2026-A' }], 1);
    const scoring = sheets.filter(({ marker }) => marker?.kind === 'scoring');
    const of = (wanted: readonly OurSheet[], readable = sheets) => {
      const sources = reportSources(readable, wanted);
      if (sources === null) throw new Error('no sources');
      return { sources, locale, date: '2026-11-26' };
    };
    const [first, second] = scoring;
    if (first === undefined || second === undefined) throw new Error('no scoring sheets');
    const named = (plan: SheetPlan, name: string): SheetPlan => ({ ...plan, name });
    plans = [
      named(buildReportSheet(of([first], [first])), 'draft'),
      named(buildReportSheet(of([second])), 'report'),
      named(buildSummarySheet(of([second])), 'summary'),
      named(buildReportSheet(of(scoring)), 'sites'),
    ];
    const snapshot = excel.snapshot();
    const file = join(outputFolder('report', locale), 'report.xlsx');
    const tables = new Set(sheets.filter(({ marker }) => marker?.kind === 'standard').map(({ name }) => name));
    // Upright like the reports, but none of them.
    const others = snapshot.sheets.filter(({ name }) => !tables.has(name));
    const workbook = { ...snapshot, activeSheet: 'report', sheets: [...others, ...planSnapshot(plans).sheets] };
    writeFileSync(file, await xlsxWithoutAddin(workbook));
    const [pdf = ''] = convert([file], 'pdf', outputFolder('report', locale, 'pdf'));
    // The other sheets are printed on landscape pages, before these.
    pages = pagesOf(pdf).filter(({ portrait }) => portrait);
  });

  test('every page is A4, and there are as many as were planned: none is split', () => {
    expect(pages.every(({ a4 }) => a4)).toBe(true);
    expect(pages).toHaveLength(plans.reduce((sum, { print }) => sum + (print.pageBreaks?.length ?? 0) + 1, 0));
  });

  test('a draft says so on its cover and at the foot of every page, and is not to be signed', () => {
    const draft = pagesOfPlan(0);
    expect(draft[0]?.text).toContain(plain(strings.practiceMark));
    expect(draft[0]?.text).toContain(plain(strings.title + strings.draft));
    for (const { text } of draft) expect(text).toContain(plain(strings.practiceFooter));
    expect(draft.at(-1)?.text).toContain(plain(strings.signatures.refused));
  });

  test('the report of a result has every part on a page of its own, with the texts in full', () => {
    const report = pagesOfPlan(1);
    const [cover] = report;
    expect(cover?.text).toContain(plain(ORGANISATION));
    expect(cover?.text).toContain('2026-A');
    const { result, profile, strengths, findings, plan, method, signatures } = strings;
    const heads = [result, profile, strengths, findings, plan, method, signatures].map(({ title }) => plain(title));
    const begun = report.slice(1).map(({ text }) => heads.find((head) => text.startsWith(head)));
    expect(begun.filter((head) => head !== undefined)).toEqual(heads);
    const all = report.map(({ text }) => text).join('');
    for (const text of [EVIDENCE, DESCRIPTION]) expect(all).toContain(plain(text));
    expect(all).not.toContain(plain(strings.practiceMark));
    expect(all).not.toMatch(/#(REF|VALUE|NAME|N\/A|DIV)/u);
  });

  test('the summary is one page with level, score and the rows that lose most', () => {
    const [summary] = pagesOfPlan(2);
    for (const text of [strings.summaryTitle, strings.summary.worst, '5.2.2', strings.signatures.title])
      expect(summary?.text).toContain(plain(text));
  });

  test('the report of all sites lists each of them and no score of its own', () => {
    const sites = pagesOfPlan(3)
      .map(({ text }) => text)
      .join('');
    for (const text of ['总部', '合肥网点', strings.sites.noTotal, strings.sites.byClause]) expect(sites).toContain(plain(text));
  });
});
