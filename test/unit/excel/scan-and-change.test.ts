import { applyChanges, reversed, type CellChange } from '../../../src/excel/apply-changes';
import { readSpills } from '../../../src/excel/read-spills';
import { CELLS_PER_REQUEST, scanWorkbook } from '../../../src/excel/scan-workbook';
import { showCell } from '../../../src/excel/show-cell';
import { cellsOf, openWorkbook } from './support/open-workbook';

jest.setTimeout(60_000);

/** Changes the workbook through Office.js. */
async function change(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

const sheetOf = (workbook: Excel.Workbook, name = 'Sheet1'): Excel.Worksheet => workbook.worksheets.getItem(name);
const to = (
  row: number,
  column: number,
  before: CellChange['before'],
  after: CellChange['after'],
  anchor = { row, column },
): CellChange => ({
  sheet: 'Sheet1',
  row,
  column,
  before,
  after,
  anchor,
});

/** Names of the properties a request sets, in their order. */
function propertiesSet(body: string): string[] {
  const { Actions } = JSON.parse(body) as { Actions: { ActionType: number; Name: string }[] };
  return Actions.filter(({ ActionType }) => ActionType === 4).map(({ Name }) => Name.toLowerCase());
}

describe('scanWorkbook', () => {
  test('reads contents, values, errors, names and protection of every sheet: three requests', async () => {
    const { excel, traffic } = await openWorkbook();
    await change((workbook) => {
      sheetOf(workbook).getRange('B2:B3').values = [[1200], ['x']];
      sheetOf(workbook).getRange('C2:C3').formulas = [['=CERT.FEE(B2)'], ['=CERT.FEE(B3)']];
      const other = workbook.worksheets.add('别的');
      other.getRange('A1').formulas = [['=CERT.GRADE(Sheet1!B5:B6)']];
      other.names.add('CERT_Sheet', other.getRange('A1'));
      other.protection.protect();
      workbook.worksheets.add('空').visibility = 'Hidden';
    });
    await excel.idle();
    traffic.requests.length = 0;
    const { sheets, selection } = await scanWorkbook('workbook');
    expect(traffic.requests).toHaveLength(3);
    expect(selection).toBeNull();
    expect(sheets).toEqual([
      {
        name: 'Sheet1',
        visible: true,
        protected: false,
        top: 1,
        left: 1,
        contents: [
          [1200, '=CERT.FEE(B2)'],
          ['x', '=CERT.FEE(B3)'],
        ],
        values: [
          [1200, 53000],
          ['x', { code: '#VALUE!' }],
        ],
        names: {},
      },
      expect.objectContaining({ name: '别的', visible: true, protected: true, names: { CERT_Sheet: 'A1' } }),
      { name: '空', visible: false, protected: false, top: 0, left: 0, contents: [], values: [], names: {} },
    ]);
  });

  test('the active sheet alone, with the selection, also of whole columns', async () => {
    await openWorkbook();
    await change((workbook) => {
      workbook.worksheets.add('别的');
      sheetOf(workbook).getRange('B2').values = [[1]];
      sheetOf(workbook).getRange('B:C').select();
    });
    const { sheets, selection } = await scanWorkbook('selection');
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(selection).toMatchObject({ column: 1, columns: 2, row: 0 });
    expect((await scanWorkbook('sheet')).selection).toBeNull();
  });

  test('a large sheet comes in parts, whole', async () => {
    const { traffic } = await openWorkbook();
    const rows = CELLS_PER_REQUEST + 5;
    await change((workbook) => {
      sheetOf(workbook).getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, index) => [index]);
    });
    traffic.requests.length = 0;
    const [sheet] = (await scanWorkbook('sheet')).sheets;
    expect(traffic.requests).toHaveLength(4);
    expect(sheet?.contents).toHaveLength(rows);
    expect(sheet?.values.at(-1)).toEqual([rows - 1]);
  });
});

test('readSpills tells which cells a formula fills', async () => {
  const { excel } = await openWorkbook();
  await change((workbook) => {
    sheetOf(workbook).getRange('A1:A3').values = [[95], [80], [1]];
    sheetOf(workbook).getRange('C1').formulas = [['=CERT.GRADE(A1:A3)']];
    sheetOf(workbook).getRange('E1').formulas = [['=CERT.GRADE(A1)']];
  });
  await excel.idle();
  const places = [2, 4].map((column) => ({ sheet: 'Sheet1', row: 0, column }));
  expect(await readSpills(places)).toEqual([{ row: 0, column: 2, rows: 3, columns: 1 }, null]);
  expect(await readSpills([])).toEqual([]);
});

describe('applyChanges', () => {
  test('writes formulas and values, in one request per kind of work, and leaves number formats and neighbours', async () => {
    const { excel, traffic } = await openWorkbook();
    await change((workbook) => {
      sheetOf(workbook).getRange('A1:B3').values = [
        [1, 'left'],
        [2, 'alone'],
        [3, ''],
      ];
      sheetOf(workbook).getRange('A1:A3').numberFormat = [['0.00'], ['0.00'], ['0.00']];
    });
    traffic.requests.length = 0;
    const outcome = await applyChanges([
      to(0, 0, 1, { formula: '=1+1' }),
      to(1, 0, 2, { value: '=SUM(1)' }),
      to(2, 0, 3, { value: true }),
      to(4, 4, '', { value: '001' }),
    ]);
    // One to compare, one to write, one to see what the cells hold since.
    expect(traffic.requests).toHaveLength(3);
    expect(outcome.skipped).toEqual([]);
    expect(outcome.made.map(({ now }) => now)).toEqual(['=1+1', "'=SUM(1)", true, '001']);
    const cells = cellsOf(excel, 'Sheet1');
    expect(cells['A1']).toMatchObject({ formula: '=1+1', value: 2, numberFormat: '0.00' });
    // A user's text that begins like a formula stays text.
    expect(cells['A2']?.formula).toBeUndefined();
    expect(cells['A2']?.value).toBe('=SUM(1)');
    expect([cells['B1']?.value, cells['B2']?.value]).toEqual(['left', 'alone']);
  });

  test('leaves cells alone that were edited since, and those that belong together with them', async () => {
    const { excel } = await openWorkbook();
    await change((workbook) => {
      sheetOf(workbook).getRange('A1:A3').values = [[1], [2], ['edited']];
    });
    const anchor = { row: 2, column: 0 };
    const outcome = await applyChanges([
      to(0, 0, 1, { value: 10 }),
      to(1, 0, null, { value: 20 }, anchor),
      to(2, 0, 'planned', { value: 30 }, anchor),
    ]);
    expect(outcome.made.map(({ row }) => row)).toEqual([0]);
    expect(outcome.skipped.map(({ row }) => row)).toEqual([1, 2]);
    const cells = cellsOf(excel, 'Sheet1');
    expect(['A1', 'A2', 'A3'].map((address) => cells[address]?.value)).toEqual([10, 2, 'edited']);
  });

  test('a formula that fills cells is frozen and comes back, with what it fills', async () => {
    const { excel, traffic } = await openWorkbook();
    await change((workbook) => {
      sheetOf(workbook).getRange('A1:A2').values = [[95], [80]];
      sheetOf(workbook).getRange('C1').formulas = [['=CERT.GRADE(A1:A2)']];
    });
    await excel.idle();
    const before = cellsOf(excel, 'Sheet1');
    const anchor = { row: 0, column: 2 };
    const outcome = await applyChanges([to(0, 2, '=CERT.GRADE(A1:A2)', { value: '五星级' }), to(1, 2, null, { value: '三星级' }, anchor)]);
    expect(cellsOf(excel, 'Sheet1')['C2']).toMatchObject({ value: '三星级' });
    expect(cellsOf(excel, 'Sheet1')['C1']?.formula).toBeUndefined();
    traffic.requests.length = 0;
    expect((await applyChanges(reversed(outcome))).skipped).toEqual([]);
    // A formula spills into cells that are empty by then.
    expect(traffic.requests.flatMap(propertiesSet)).toEqual(['values', 'formulas']);
    await excel.idle();
    expect(cellsOf(excel, 'Sheet1')).toEqual(before);
  });

  test('taking back leaves cells alone that were edited since', async () => {
    const { excel } = await openWorkbook();
    const outcome = await applyChanges([to(0, 0, '', { value: 1 }), to(1, 0, '', { value: 2 })]);
    await change((workbook) => {
      sheetOf(workbook).getRange('A2').values = [['mine']];
    });
    const back = await applyChanges(reversed(outcome));
    expect([back.made.length, back.skipped.length]).toEqual([1, 1]);
    expect(cellsOf(excel, 'Sheet1')['A2']?.value).toBe('mine');
    expect(cellsOf(excel, 'Sheet1')['A1']?.value ?? '').toBe('');
  });

  test('takes back what was written when a sheet refuses halfway', async () => {
    const { excel } = await openWorkbook();
    await change((workbook) => {
      sheetOf(workbook).getRange('A1').formulas = [['=1+2']];
      const locked = workbook.worksheets.add('锁');
      locked.getRange('A1').values = [['x']];
      locked.protection.protect();
    });
    const changes: CellChange[] = [to(0, 0, '=1+2', { value: 3 }), { ...to(0, 0, 'x', { value: 'y' }), sheet: '锁' }];
    await expect(applyChanges(changes)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(cellsOf(excel, 'Sheet1')['A1']).toMatchObject({ formula: '=1+2', value: 3 });
  });
});

test('showCell brings a sheet to the front and selects the cell', async () => {
  const { excel } = await openWorkbook();
  await change((workbook) => {
    workbook.worksheets.add('别的');
  });
  await showCell('别的', 'C7');
  await excel.idle();
  const { sheetId, col, row } = excel.model.getters.getActivePosition();
  expect([excel.model.getters.getSheetName(sheetId), col, row]).toEqual(['别的', 2, 6]);
});
