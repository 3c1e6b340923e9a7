import { insertFormula } from '../../../src/excel';
import { cellsOf, openWorkbook } from '../excel/support/open-workbook';

jest.setTimeout(60_000);

const FEE = { formula: '=CERT.FEE(1200)', rows: 1, columns: 1, formats: [], overwrite: null };

async function onSheet(job: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

const select = (address: string): Promise<void> => onSheet((sheet) => sheet.getRange(address).select());
const write = (address: string, value: string | number): Promise<void> => onSheet((sheet) => (sheet.getRange(address).values = [[value]]));

test('into an empty cell', async () => {
  const { excel } = await openWorkbook();
  await select('B4');
  expect(await insertFormula(FEE)).toEqual({ kind: 'inserted', cell: 'Sheet1!B4' });
  await excel.idle();
  expect(cellsOf(excel, 'Sheet1')['B4']).toMatchObject({ formula: '=CERT.FEE(1200)', value: 53000 });
});

test.each([
  ['a value', 0],
  ['a text', 'x'],
  ['a formula', '=1+1'],
])('%s is not overwritten unasked', async (_name, content) => {
  const { excel } = await openWorkbook();
  await onSheet((sheet) => (sheet.getRange('B4').formulas = [[content]]));
  await select('B4');
  expect(await insertFormula(FEE)).toEqual({ kind: 'occupied', cell: 'Sheet1!B4', area: 'Sheet1!B4', count: 1 });
  expect(cellsOf(excel, 'Sheet1')['B4']?.formula ?? cellsOf(excel, 'Sheet1')['B4']?.value).toBe(content);
});

test('nor is what stands where a table would spill; cells beside it do not matter', async () => {
  const { excel } = await openWorkbook();
  await write('C6', 'mine');
  await write('D4', 'beside');
  await select('B4');
  const table = { ...FEE, formula: '=CERT.GRADE({95,80;70,60;1,2})', rows: 3, columns: 2 };
  expect(await insertFormula(table)).toEqual({ kind: 'occupied', cell: 'Sheet1!B4', area: 'Sheet1!B4:C6', count: 1 });
  expect(cellsOf(excel, 'Sheet1')['B4']).toBeUndefined();
});

test('once agreed to, the place is cleared, wherever the selection is by then', async () => {
  const { excel } = await openWorkbook();
  await write('B4', 'old');
  await write('C6', 'mine');
  await select('F9');
  const table = { ...FEE, formula: '=CERT.GRADE({95,80;70,60;1,2})', rows: 3, columns: 2, overwrite: 'Sheet1!B4' };
  expect(await insertFormula(table)).toEqual({ kind: 'inserted', cell: 'Sheet1!B4' });
  await excel.idle();
  const cells = cellsOf(excel, 'Sheet1');
  expect([cells['B4']?.value, cells['C5']?.value, cells['C6']?.value, cells['F9']]).toEqual(['五星级', '不合格', '不合格', undefined]);
});

test('a cell that another formula spills into is not empty', async () => {
  const { excel } = await openWorkbook();
  await onSheet((sheet) => (sheet.getRange('A1').formulas = [['=CERT.GRADE({95;80;70})']]));
  await excel.idle();
  await select('A2');
  expect(await insertFormula(FEE)).toEqual({ kind: 'in_spill', cell: 'Sheet1!A2', source: 'Sheet1!A1' });
});

test('an answer has to fit on the sheet', async () => {
  await openWorkbook();
  await select('B4');
  expect(await insertFormula({ ...FEE, rows: 1_048_574 })).toEqual({ kind: 'no_room', cell: 'Sheet1!B4' });
  expect(await insertFormula({ ...FEE, columns: 16_384 })).toEqual({ kind: 'no_room', cell: 'Sheet1!B4' });
});

function addTable(): Promise<void> {
  return onSheet((sheet) => {
    sheet.getRange('B3:C3').values = [['名称', '人数']];
    sheet.tables.add('B3:C6', true).name = '网点';
  });
}

test.each([
  ['into a table', 'B4'],
  ['beside a table, reaching into it', 'A4'],
  ['above a table, reaching into it', 'B2'],
])('an answer of several cells does not go %s', async (_what, address) => {
  const { excel } = await openWorkbook();
  await addTable();
  await select(address);
  const table = { ...FEE, formula: '=CERT.GRADE({95,80;70,60;1,2})', rows: 3, columns: 2 };
  const refused = { kind: 'in_table', cell: `Sheet1!${address}`, table: '网点' };
  expect(await insertFormula(table)).toEqual(refused);
  expect(await insertFormula({ ...table, overwrite: `Sheet1!${address}` })).toEqual(refused);
  expect(cellsOf(excel, 'Sheet1')[address]?.formula).toBeUndefined();
});

test('a single answer goes into a table, and several cells beside it', async () => {
  await openWorkbook();
  await addTable();
  await select('B5');
  expect(await insertFormula(FEE)).toMatchObject({ kind: 'inserted' });
  await select('D4');
  expect(await insertFormula({ ...FEE, formula: '=CERT.GRADE({95;80})', rows: 2 })).toMatchObject({ kind: 'inserted' });
});

test("what another formula fills cannot be cleared by itself; the formula's own cell can", async () => {
  const { excel } = await openWorkbook();
  await onSheet((sheet) => (sheet.getRange('B2').formulas = [['=CERT.GRADE({95;80;70})']]));
  await excel.idle();
  await select('A3');
  const wide = { ...FEE, formula: '=CERT.GRADE({95,80,70})', columns: 3 };
  const refused = { kind: 'in_spill', cell: 'Sheet1!A3', source: 'Sheet1!B2' };
  expect(await insertFormula(wide)).toEqual(refused);
  expect(await insertFormula({ ...wide, overwrite: 'Sheet1!A3' })).toEqual(refused);
  expect(cellsOf(excel, 'Sheet1')['B4']?.value).toBe('达标级');
  await select('B2');
  expect(await insertFormula(FEE)).toMatchObject({ kind: 'occupied', count: 1 });
  expect(await insertFormula({ ...FEE, overwrite: 'Sheet1!B2' })).toEqual({ kind: 'inserted', cell: 'Sheet1!B2' });
  await excel.idle();
  const cells = cellsOf(excel, 'Sheet1');
  expect([cells['B2']?.value, cells['B3']]).toEqual([53000, undefined]);
});
