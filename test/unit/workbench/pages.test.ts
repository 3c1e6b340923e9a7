import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadExcelize, readXlsx, writeXlsx } from '../../../xlsx';
import { unzip } from '../../../xlsx/package/zip';
import { openExcel } from './fakeAddin';
import { officeJsOn } from './officeJs';

jest.setTimeout(60_000);

const OPTIONS = { namespace: 'CERT' } as const;

async function laidOut() {
  const { excel } = await openExcel();
  const office = officeJsOn(excel);
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A60').values = Array.from({ length: 60 }, (_, row) => [`row ${String(row + 1)}`]);
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.orientation = 'Portrait';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
    pageLayout.setPrintTitleRows('$1:$2');
    horizontalPageBreaks.add('A41:C41');
    horizontalPageBreaks.add('21:21');
    horizontalPageBreaks.add('A21');
    sheet.getRange('5:7').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    await context.sync();
  });
  return { excel, office };
}

describe('pages of a sheet', () => {
  it('break where they were told to, each place once', async () => {
    const { excel, office } = await laidOut();
    const seen = await office.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sheet1');
      horizontalPageBreaks.load('items/rowIndex');
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      const rows = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
      const after = horizontalPageBreaks.getItem(0).getCellAfterBreak();
      after.load('address');
      await context.sync();
      horizontalPageBreaks.removePageBreaks();
      await context.sync();
      return [rows, count.value, after.address];
    });
    expect(seen).toEqual([[20, 40], 2, 'Sheet1!A21']);
    expect(excel.snapshot().sheets[0]?.print['horizontalPageBreaks']).toEqual([]);
  });

  it('are written and read back, with hidden rows and columns', async () => {
    const { excel } = await laidOut();
    const excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
    const bytes = await writeXlsx(excelize, excel.snapshot(), { ...OPTIONS, functions: 'formulas', created: new Date(0) });
    const xml = new TextDecoder().decode((await unzip(bytes)).get('xl/worksheets/sheet1.xml'));
    expect(xml).toMatch(/<rowBreaks[^>]*manualBreakCount="2"[^>]*><brk[^>]*id="20"[\s\S]*<brk[^>]*id="40"/u);
    expect(xml).not.toContain('<colBreaks');
    expect(xml).toMatch(/<row[^>]* r="5"[^>]*hidden="true"|<row[^>]*hidden="true"[^>]* r="5"/u);
    const [read] = (await readXlsx(excelize, bytes, OPTIONS)).sheets;
    expect(read?.print).toMatchObject({
      orientation: 'Portrait',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 3 },
      titleRows: '$1:$2',
      horizontalPageBreaks: [20, 40],
    });
    expect([read?.hiddenRows, read?.hiddenColumns]).toEqual([['5:5', '6:6', '7:7'], ['C:C']]);
    // The widths of hidden columns are theirs still.
    expect(read?.columnWidths.flatMap(({ columns }) => columns)).toContain('C:C');
  });

  it('tell which rows are hidden, and show them again', async () => {
    const { excel, office } = await laidOut();
    const hidden = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [row, other] = [sheet.getRange('A6'), sheet.getRange('A9')];
      row.load('rowHidden');
      other.load('rowHidden');
      const mixed = sheet.getRange('A6:A9');
      mixed.load('rowHidden');
      await context.sync();
      const seen = [row.rowHidden, other.rowHidden, mixed.rowHidden];
      sheet.getRange('A5:A7').rowHidden = false;
      await context.sync();
      return seen;
    });
    expect(hidden).toEqual([true, false, null]);
    expect(excel.snapshot().sheets[0]).not.toHaveProperty('hiddenRows');
  });
});
