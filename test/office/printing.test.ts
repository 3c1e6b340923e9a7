import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/i18n/locale';
import type { WorkbookSnapshot } from '../../workbench/contract';
import { cases } from './support/cases';
import { filledWorkbooks } from './support/filled-workbooks';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(300_000);

/** The workbook with one of its sheets alone: a PDF holds all sheets of a file. */
const only = (workbook: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...workbook,
  activeSheet: name,
  sheets: workbook.sheets.filter((sheet) => sheet.name === name),
});

/** Text of each page, as it stands on the paper. */
function pagesOf(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

describe.each(LOCALES)('sheets on paper in %s', (locale) => {
  const printed = new Map<string, string>();

  beforeAll(async () => {
    const worst = cases(locale).filter(({ name }) => name === 'deleted with and without a reason');
    const [workbook] = await filledWorkbooks(locale, worst);
    if (workbook === undefined) throw new Error('no case to print');
    const folder = outputFolder('printing', locale);
    const files: string[] = [];
    for (const kind of ['scoring', 'fees'] as const) {
      const file = join(folder, `${kind}.xlsx`);
      writeFileSync(file, await xlsxWithoutAddin(only(workbook, workbook.sheets[kind === 'scoring' ? 1 : 2]?.name ?? '')));
      files.push(file);
      printed.set(kind, file.replace(/xlsx$/u, 'pdf'));
    }
    convert(files, 'pdf', folder);
  });

  test.each([
    ['scoring', locale === 'zh-CN' ? /编号 +条款 +指标/u : /Id +Clause +Indicator/u],
    ['fees', locale === 'zh-CN' ? /人数下限 +人数上限 +人数区间/u : /From +To +Band/u],
  ])('%s: A4 landscape, the header row and "page x of y" on every page', (kind, header) => {
    const pdf = printed.get(kind) ?? '';
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:\s+84[12][.\d]* x 59[45][.\d]* pts \(A4\)/u);
    const pages = pagesOf(pdf);
    expect(pages.length).toBeLessThanOrEqual(kind === 'scoring' ? 3 : 2);
    pages.forEach((page, index) => {
      expect(page).toMatch(header);
      const [number, count] = [String(index + 1), String(pages.length)];
      const footer = locale === 'zh-CN' ? `第 ${number} 页[,，] ?共 ${count} 页` : `Page ${number} of ${count}`;
      expect(page.replaceAll(/ +/gu, ' ')).toMatch(new RegExp(footer, 'u'));
    });
  });
});
