import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadExcelize, readXlsx, writeXlsx, type Excelize, type SheetSnapshot, type WorkbookSnapshot } from '../../../xlsx';
import { Client } from './client';
import { openExcel, shown, type } from './fakeAddin';
import { officeJsOn } from './officeJs';

jest.setTimeout(120_000);

const OPTIONS = { namespace: 'CERT' } as const;

let excelize: Excelize;
let pack: string;
let source: WorkbookSnapshot;

beforeAll(async () => {
  excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
  source = await sourceWorkbook();
  pack = await base64Of(source);
});

const open = () => openExcel('desktop', 'zh-CN', (bytes) => readXlsx(excelize, bytes, OPTIONS));

async function base64Of(workbook: WorkbookSnapshot): Promise<string> {
  const bytes = await writeXlsx(excelize, workbook, { ...OPTIONS, functions: 'formulas', created: new Date(0) });
  return Buffer.from(bytes).toString('base64');
}

/** A sheet with everything that goes along, and one that leads to it. */
async function sourceWorkbook(): Promise<WorkbookSnapshot> {
  const { excel } = await openExcel();
  await officeJsOn(excel).run(async (context) => {
    const sheet = context.workbook.worksheets.add('评分表');
    sheet.getRange('A1:C1').values = [['条款', '分值', '得分']];
    const body = sheet.getRange('A2:C4');
    body.numberFormat = Array.from({ length: 3 }, () => ['@', 'General', '0.00']);
    body.formulas = [
      ['5.1.1', 5, '=B2*2'],
      ['=1+1', 6, '=CERT.DOUBLE(B3)'],
      ['0012', 7, '=SUM(评分表!B2:B4)'],
    ];
    sheet.getRange('E1').formulas = [['=CERT.SPILL(3)']];
    sheet.getRange('E6:E8').values = [["'TRUE"], [true], ["'=x"]];
    body.format.font.bold = true;
    body.format.fill.color = '#FFF2CC';
    body.format.horizontalAlignment = 'Center';
    body.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A:A').format.columnWidth = 60;
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.getRange('G1:H1').merge(false);
    sheet.tables.add('A1:C4', true).name = 'CERT_Scoring';
    sheet.getRange('B2:B4').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: '=评分表!$B$4', operator: 'Between' } };
    const format = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>6';
    format.custom.format.fill.color = '#FFC7CE';
    const compared = sheet.getRange('B2:B4').conditionalFormats.add('CellValue');
    compared.cellValue.rule = { formula1: '3', operator: 'LessThan' };
    sheet.names.add('CERT_Sheet', sheet.getRange('A1'), 'CERT v1');
    sheet.names.add('CERT_Points', sheet.getRange('B2:B4'));
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.setPrintArea('A1:H20');
    sheet.showGridlines = false;
    sheet.tabColor = '#1F4E79';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
    sheet.getRange('B2:B4').format.protection.locked = false;
    const summary = context.workbook.worksheets.add('汇总');
    summary.getRange('A1:A3').formulas = [['=评分表!B2&"评分表!B2"'], ['=Sheet1!A1'], ["=SUM('评分表'!B2:B4)"]];
    context.workbook.names.add('Total', sheet.getRange('C4'));
    await context.sync();
    sheet.protection.protect({ allowFormatColumns: true }, 'secret');
    await context.sync();
  });
  await excel.idle();
  return excel.snapshot();
}

/** What a sheet holds, without what reading and writing rounds. */
function contents({
  cells,
  looks,
  merges,
  validations,
  conditionalFormats,
  names,
  tables,
  frozenRows,
  tabColor,
  gridlines,
  passwordHash,
}: SheetSnapshot) {
  return { cells, looks, merges, validations, conditionalFormats, names, tables, frozenRows, tabColor, gridlines, passwordHash };
}

const insert = (
  excel: Awaited<ReturnType<typeof open>>['excel'],
  options?: (context: Excel.RequestContext) => Excel.InsertWorksheetOptions,
) =>
  officeJsOn(excel).run(async (context) => {
    const result = context.workbook.insertWorksheetsFromBase64(pack, options?.(context));
    await context.sync();
    return result.value;
  });

describe('insertWorksheetsFromBase64', () => {
  it('adds a sheet with all that it holds, and answers its id', async () => {
    const { excel } = await open();
    const [id, ...others] = await insert(excel, () => ({ sheetNamesToInsert: ['评分表'] }));
    await excel.idle();
    expect(others).toEqual([]);
    expect(excel.model.getters.getSheetIds()[1]).toBe(id);
    const [, inserted] = excel.snapshot().sheets;
    const [, original] = source.sheets;
    if (inserted === undefined || original === undefined) throw new Error('no sheet');
    expect(contents(inserted)).toEqual(contents(original));
    expect(inserted.columnWidths[0]).toEqual({ columns: 'A:A', points: 60 });
    expect(inserted.rowHeights).toEqual([{ rows: '2:2', points: 30 }]);
    expect(inserted.print).toMatchObject({ orientation: 'Landscape', titleRows: '$1:$1', zoom: { horizontalFitToPages: 1 } });
    expect(inserted).toMatchObject({ protected: true, protection: { allowFormatColumns: true } });
  });

  it('leaves charts behind, as Excel on the web does', async () => {
    const { excel } = await open();
    await insert(excel);
    expect(excel.snapshot().sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  it('gives taken names a number, and formulas, names and rules follow', async () => {
    const { excel } = await open();
    await insert(excel, () => ({ sheetNamesToInsert: ['评分表'] }));
    await insert(excel);
    await excel.idle();
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', '评分表', 'Sheet1 (2)', '评分表 (2)', '汇总']);
    const [, , , second, summary] = excel.snapshot().sheets;
    expect(second?.cells['C4']?.formula).toBe("=SUM('评分表 (2)'!B2:B4)");
    expect(second?.names).toContainEqual({ name: 'CERT_Points', refersTo: "='评分表 (2)'!$B$2:$B$4", comment: '' });
    expect(second?.validations[0]?.rule).toMatchObject({ wholeNumber: { formula2: "='评分表 (2)'!$B$4" } });
    expect(second?.tables[0]?.name).toBe('CERT_Scoring2');
    // Text stays text, whatever it says.
    expect(summary?.cells['A1']).toMatchObject({ formula: `='评分表 (2)'!B2&"评分表!B2"`, value: '5评分表!B2' });
    expect([summary?.cells['A2']?.formula, summary?.cells['A3']?.value]).toEqual(["='Sheet1 (2)'!A1", 18]);
  });

  it('leads nowhere where a sheet stays behind', async () => {
    const { excel } = await open();
    await insert(excel, () => ({ sheetNamesToInsert: ['汇总'] }));
    expect(excel.snapshot().sheets[1]?.cells['A2']?.value).toBe('#REF!');
  });

  it('brings names of the workbook along, to the sheet where one is taken', async () => {
    const { excel } = await open();
    await insert(excel);
    await insert(excel);
    const { names, sheets } = excel.snapshot();
    expect(names).toEqual([{ name: 'Total', refersTo: '=评分表!$C$4', comment: '' }]);
    expect(sheets.find(({ name }) => name === '评分表 (2)')?.names).toContainEqual({
      name: 'Total',
      refersTo: "='评分表 (2)'!$C$4",
      comment: '',
    });
  });

  it.each([
    ['by default at the end', {}, ['Sheet1', 'B', '评分表']],
    ['at the beginning', { positionType: 'Beginning' }, ['评分表', 'Sheet1', 'B']],
    ['before a sheet by name', { positionType: 'Before', relativeTo: 'B' }, ['Sheet1', '评分表', 'B']],
    ['after a sheet', { positionType: 'After', relativeTo: 'object' }, ['Sheet1', '评分表', 'B']],
  ] as const)('places sheets %s', async (_, options, expected) => {
    const { excel } = await open();
    await officeJsOn(excel).run(async (context) => {
      context.workbook.worksheets.add('B');
      await context.sync();
    });
    await insert(excel, (context) => ({
      sheetNamesToInsert: ['评分表'],
      ...options,
      ...('relativeTo' in options && options.relativeTo === 'object' ? { relativeTo: context.workbook.worksheets.getItem('Sheet1') } : {}),
    }));
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(expected);
  });

  it('is one step to undo, and calculates again', async () => {
    const { excel } = await open();
    const [id] = await insert(excel, () => ({ sheetNamesToInsert: ['评分表'] }));
    await excel.idle();
    const before = excel.snapshot();
    excel.model.dispatch('REQUEST_UNDO');
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    excel.model.dispatch('REQUEST_REDO');
    await excel.idle();
    expect(contents(excel.snapshot().sheets[1] as SheetSnapshot)).toEqual(contents(before.sheets[1] as SheetSnapshot));
    excel.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: excel.model.getters.getActiveSheetId(), sheetIdTo: id ?? '' });
    expect([type(excel, 'A2', 'x'), type(excel, 'B2', '6')]).toEqual([false, true]);
    expect(shown(excel, 'C2')).toBe(12);
  });

  it('tells of each new sheet', async () => {
    const { excel, addin } = await open();
    const client = new Client(excel);
    client.workbook.nav('Worksheets').call('_RegisterAddedEvent');
    await client.sync();
    const ids = await insert(excel);
    expect(addin.events.filter(({ type: event }) => event === 13).map(({ args }) => args['worksheetId'])).toEqual(ids);
  });

  it.each([
    ['a file that is none', Buffer.from('no zip').toString('base64'), undefined, 'InvalidArgument'],
    ['a sheet that the file has not', '', ['Nope'], 'ItemNotFound'],
  ])('refuses %s', async (_, text, sheetNamesToInsert, code) => {
    const { excel } = await open();
    const attempt = officeJsOn(excel).run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(text || pack, sheetNamesToInsert === undefined ? {} : { sheetNamesToInsert });
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code });
    expect(excel.snapshot().sheets).toHaveLength(1);
  });
});
