/** Pages as an add-in lays them out: A4 upright or across, fitted, broken and titled, with a protected sheet and a chart of bars on them. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcel } from '../unit/workbench/fakeAddin';
import { officeJsOn } from '../unit/workbench/officeJs';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { formatFaults } from './support/validator';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(300_000);

const folder = outputFolder('page-set-up');

/** Sixty wide rows: a title in the first two, a page that begins at row 21 and one at row 41, rows 5 to 7 hidden. */
async function laidOut(
  orientation: 'Portrait' | 'Landscape',
  tall: number | null,
): Promise<{ file: string; pages: string[]; facts: string }> {
  const { excel } = await openExcel();
  await officeJsOn(excel).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = '报告';
    sheet.getRange('A1:H60').values = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 8 }, (__, col) => (row < 2 ? `标题${String(row + 1)}` : `r${String(row + 1)}c${String(col + 1)}`)),
    );
    sheet.getRange('A:H').format.columnWidth = 120;
    sheet.getRange('J1:K4').values = [
      ['条款', '得分率'],
      ['5.1', 0.9],
      ['5.2', 0.7],
      ['5.3', 1],
    ];
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.orientation = orientation;
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = tall === null ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: tall };
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintArea('A1:H60');
    if (tall === null) for (const row of [21, 41]) horizontalPageBreaks.add(`A${String(row)}`);
    sheet.getRange('5:7').rowHidden = true;
    const chart = sheet.charts.add('BarClustered', sheet.getRange('K2:K4'), 'Columns');
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('J2:J4'));
    chart.series.add('上次').setValues(sheet.getRange('K2:K4'));
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.dataLabels.showValue = true;
    chart.setPosition('A44', 'H58');
    await context.sync();
    sheet.protection.protect({}, 'secret');
    await context.sync();
  });
  const file = join(folder, `${orientation}-${tall === null ? 'broken' : String(tall)}.xlsx`);
  writeFileSync(file, await xlsxWithoutAddin(excel.snapshot()));
  const [pdf = ''] = convert([file], 'pdf', folder);
  return {
    file,
    pages: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1),
    facts: execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }),
  };
}

test('upright pages begin where they were told to, each with the title, all columns on one page, hidden rows left out', async () => {
  const { file, pages, facts } = await laidOut('Portrait', null);
  expect(formatFaults(file)).toEqual([]);
  expect(facts).toMatch(/Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/u);
  expect(pages).toHaveLength(3);
  expect(pages.map((page) => /r\d+c1\b/u.exec(page)?.[0])).toEqual(['r3c1', 'r21c1', 'r41c1']);
  for (const page of pages) expect(page).toMatch(/标题1[\s\S]*标题2[\s\S]*c8/u);
  expect(pages.join('')).not.toMatch(/r[567]c/u);
});

test.each([1, 2])('pages across are fitted on %i', async (tall) => {
  const { pages, facts } = await laidOut('Landscape', tall);
  expect(facts).toMatch(/Page size:\s+84[12][.\d]* x 59[45][.\d]* pts \(A4\)/u);
  expect(pages).toHaveLength(tall);
  expect(pages.at(-1)).toMatch(/r60c8/u);
});
