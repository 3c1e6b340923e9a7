import { Client, field } from './client';
import { openExcel, shown, type } from './fakeAddin';

const SHEET1 = 'Sheet1';

async function write(values: unknown[][], address = 'A1', setup: (range: ReturnType<Client['path']>) => void = () => undefined) {
  const { excel, addin } = await openExcel();
  const client = new Client(excel);
  const range = client.workbook.nav('Worksheets').item(SHEET1).get('GetRange', address);
  setup(range);
  range.set({ Values: values });
  const loaded = range.load('values', 'formulas', 'text', 'numberFormat', 'valueTypes', 'address');
  await client.sync();
  return { excel, addin, loaded };
}

describe('writing and reading cells', () => {
  it('calculates what a request wrote before it reads in the same request', async () => {
    const { loaded } = await write([[1, 2, '=A1+B1', true, 'text', '']], 'A1:F1');
    expect(field(loaded, 'Values')).toEqual([[1, 2, 3, true, 'text', '']]);
    expect(field(loaded, 'Formulas')).toEqual([[1, 2, '=A1+B1', true, 'text', '']]);
    expect(field(loaded, 'ValueTypes')).toEqual([['Double', 'Double', 'Double', 'Boolean', 'String', 'Empty']]);
    expect(field(loaded, 'Address')).toBe('Sheet1!A1:F1');
  });

  it.each(['=1+1', '0012', '5.1.1', '1-2', '-', '+5', '@x', '95', 'TRUE'])('keeps %s as text in a cell formatted as text', async (text) => {
    const { loaded } = await write([[text]], 'A1', (range) => range.set({ NumberFormat: [['@']] }));
    expect(field(loaded, 'Values')).toEqual([[text]]);
    expect(field(loaded, 'NumberFormat')).toEqual([['@']]);
    expect(field(loaded, 'ValueTypes')).toEqual([['String']]);
  });

  it.each(["'=1+1", "'0012"])('takes what follows the apostrophe of %s as text', async (text) => {
    const { loaded } = await write([[text]]);
    expect(field(loaded, 'Values')).toEqual([[text.slice(1)]]);
  });

  it('leaves a formula that reaches below the sheet as it is when rows are filled there later', async () => {
    const { excel } = await write([['=ROWS(A2:A700)&" "&COUNT($B$2:$B$900)']]);
    const client = new Client(excel);
    const sheet = client.workbook.nav('Worksheets').item(SHEET1);
    sheet.get('GetRange', 'A1200').set({ Values: [[1]] });
    sheet.get('GetRange', 'B900:B901').set({ Values: [[1], [1]] });
    const loaded = sheet.get('GetRange', 'A1').load('values', 'formulas');
    await client.sync();
    expect(field(loaded, 'Values')).toEqual([['699 1']]);
    expect(field(loaded, 'Formulas')).toEqual([['=ROWS(A2:A700)&" "&COUNT($B$2:$B$900)']]);
  });

  it('leaves cells alone where null is written, and repeats a single value', async () => {
    const { excel } = await write([[1, 2]], 'A1:B1');
    const client = new Client(excel);
    const sheet = client.workbook.nav('Worksheets').item(SHEET1);
    sheet.get('GetRange', 'A1:B1').set({ Values: [[null, 5]] });
    sheet.get('GetRange', 'A2:B3').set({ Values: 7 });
    const loaded = sheet.get('GetRange', 'A1:B3').load('values');
    await client.sync();
    expect(field(loaded, 'Values')).toEqual([
      [1, 5],
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ['too few rows', [[1, 2]], 'A1:B2'],
    ['ragged rows', [[1, 2], [3]], 'A1:B2'],
    ['an object', [[{ a: 1 }]], 'A1'],
    ['a broken formula', [['=1+']], 'A1'],
  ])('refuses %s', async (_what, values, address) => {
    await expect(write(values, address)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('takes a large write in the parts Office.js sends', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    const range = client.workbook.nav('Worksheets').item(SHEET1).get('GetRange', 'A1:B4');
    range.call('_ValidateArraySize', 4, 2);
    const first = range.get('GetRow', 0);
    first.get('GetBoundingRect', range.get('GetRow', 1)).set({
      Formulas: [
        [1, 2],
        [3, 4],
      ],
    });
    range
      .get('GetRow', 2)
      .get('GetBoundingRect', range.get('GetRow', 3))
      .set({
        Formulas: [
          [5, 6],
          ['=A1+A3', 8],
        ],
      });
    const loaded = range.load('values');
    await client.sync();
    expect(field(loaded, 'Values')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [6, 8],
    ]);
  });

  it('writes beyond the edge of the engine’s sheet', async () => {
    const { loaded } = await write([['far']], 'BZ2500');
    expect(field(loaded, 'Values')).toEqual([['far']]);
  });

  it('hands out no contents of whole rows and columns', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    const loaded = client.workbook
      .nav('Worksheets')
      .item(SHEET1)
      .get('GetRange', 'A:C')
      .load('values', 'address', 'rowCount', 'columnCount');
    await client.sync();
    expect(loaded.value).toMatchObject({ Values: null, Address: 'Sheet1!A:C', RowCount: 1_048_576, ColumnCount: 3 });
  });

  it('undoes a whole request in one step', async () => {
    const { excel } = await write([['x']], 'A1');
    const client = new Client(excel);
    const sheet = client.workbook.nav('Worksheets').get('Add', '评分表');
    sheet.get('GetRange', 'A1:B2').set({
      Values: [
        [1, 2],
        ['=A1', '=B1'],
      ],
      NumberFormat: '0.0 "人日"',
    });
    sheet.get('GetRange', 'A1').nav('Format').set({ ColumnWidth: 90 }).nav('Font').set({ Bold: true });
    sheet.nav('PageLayout').set({ Orientation: 'Landscape' });
    await client.sync();
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', '评分表']);
    excel.model.dispatch('REQUEST_UNDO');
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    excel.model.dispatch('REQUEST_REDO');
    expect(excel.snapshot().sheets[1]).toMatchObject({
      name: '评分表',
      print: { orientation: 'Landscape' },
      cells: { B2: { value: 2, formula: '=B1' } },
    });
  });

  it('keeps number formats the engine cannot show, and shows them as near as it can', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    const formats = [
      'General',
      '0.00',
      '[Red]0.00;-0.00',
      '[>=95]"五星";0.00',
      '0.0 "人日"',
      '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    ];
    const range = client.workbook.nav('Worksheets').item(SHEET1).get('GetRange', 'A1:F1');
    range.set({ NumberFormat: [formats], Values: [formats.map(() => 12.5)] });
    const loaded = range.load('numberFormat', 'values', 'text');
    await client.sync();
    expect(field(loaded, 'NumberFormat')).toEqual([formats]);
    expect(field(loaded, 'Values')).toEqual([formats.map(() => 12.5)]);
    expect((field(loaded, 'Text') as string[][])[0]).toEqual([
      '12.5',
      '12.50',
      '12.50',
      expect.any(String),
      '12.5 人日',
      expect.stringContaining('12.50'),
    ]);
  });

  it('writes 3,000 cells with formats in reasonable time', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    const range = client.workbook.nav('Worksheets').item(SHEET1).get('GetRange', 'A1:J300');
    range.set({
      Formulas: Array.from({ length: 300 }, (_, row) =>
        Array.from({ length: 10 }, (__, col) => (col === 0 ? row : `=A${String(row + 1)}+${String(col)}`)),
      ),
    });
    const format = range.nav('Format').set({ WrapText: true, VerticalAlignment: 'Center' });
    format.nav('Font').set({ Size: 11, Name: '微软雅黑', Color: '#333333' });
    format.nav('Fill').set({ Color: '#FFF2CC' });
    range.set({ NumberFormat: '0.00' });
    const start = performance.now();
    await client.sync();
    expect(performance.now() - start).toBeLessThan(4000);
    expect(shown(excel, 'J300')).toBe(308);
  });

  it('rounds as Excel does', async () => {
    const { loaded } = await write(
      [['=ROUND(1.005,2)', '=ROUNDDOWN(ROUND(94.29,8),2)', '=ROUNDUP(-1.1,0)', '=ROUND(2.5,0)', '=ROUND(1234,-2)', '=ROUND(-0.5,0)']],
      'A1:F1',
    );
    expect(field(loaded, 'Values')).toEqual([[1.01, 94.29, -2, 3, 1200, -1]]);
  });

  it('names errors as Excel does', async () => {
    const { loaded } = await write([['=1/0', '=1+"a"', '=NA()', '=NOSUCH(1)', '#N/A', '=IFERROR(1/0,"x")']], 'A1:F1');
    expect(field(loaded, 'Values')).toEqual([['#DIV/0!', '#VALUE!', '#N/A', '#NAME?', '#N/A', 'x']]);
  });

  it('finds spills and the used range', async () => {
    const { excel } = await write([['=SEQUENCE(3)']], 'B2');
    const client = new Client(excel);
    const sheet = client.workbook.nav('Worksheets').item(SHEET1);
    const spill = sheet.get('GetRange', 'B2').get('GetSpillingToRangeOrNullObject').load('address');
    const parent = sheet.get('GetRange', 'B4').get('GetSpillParentOrNullObject').load('address');
    const used = sheet.get('GetUsedRange', true).load('address');
    const none = sheet.get('GetRange', 'Z9').get('GetSpillParentOrNullObject').load('address');
    await client.sync();
    expect([field(spill, 'Address'), field(parent, 'Address'), field(used, 'Address'), none.value]).toEqual([
      'Sheet1!B2:B4',
      'Sheet1!B2',
      'Sheet1!B2:B4',
      null,
    ]);
  });

  it('reads what a user typed', async () => {
    const { excel } = await openExcel();
    expect(type(excel, 'A1', '5')).toBe(true);
    type(excel, 'B1', '=A1*2');
    expect(shown(excel, 'B1')).toBe(10);
    type(excel, 'A1', '6');
    expect(shown(excel, 'B1')).toBe(12);
  });
});

describe('languages', () => {
  it.each([
    ['zh-CN', '2024/3/5'],
    ['en-US', '3/5/2024'],
  ] as const)('takes dates as they are written in %s', async (locale, date) => {
    const { excel } = await openExcel('desktop', locale);
    type(excel, 'A1', date);
    expect(shown(excel, 'A1')).toBe(45356);
  });
});
