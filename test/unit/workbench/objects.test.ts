import { Client, field, items } from './client';
import { openExcel, shown } from './fakeAddin';

async function open(values: unknown[][] = []) {
  const { excel } = await openExcel();
  const client = new Client(excel);
  const sheet = client.workbook.nav('Worksheets').item('Sheet1');
  if (values.length > 0) {
    sheet
      .get('GetCell', 0, 0)
      .get('GetResizedRange', values.length - 1, (values[0]?.length ?? 1) - 1)
      .set({ Values: values });
    await client.sync();
  }
  const sheetId = excel.model.getters.getActiveSheetId();
  const allowed = (value: string | number | null, col: number, row: number) =>
    excel.model.getters.getValidationResultForCellValue(value, { sheetId, col, row }).isValid;
  return { excel, client, sheet, sheetId, allowed };
}

describe('data validation', () => {
  it('offers a list and refuses what is not in it, with the alert of the rule', async () => {
    const { excel, client, sheet, sheetId, allowed } = await open();
    const validation = sheet.get('GetRange', 'D4:D18').nav('DataValidation');
    validation.set({
      IgnoreBlanks: false,
      Rule: { list: { inCellDropDown: true, source: '符合,不符合,抽样' } },
      ErrorAlert: { showAlert: true, style: 'Stop', title: '判定', message: '请从列表中选择' },
      Prompt: { showPrompt: true, title: '判定', message: '选一项' },
    });
    const loaded = validation.load('rule', 'type', 'ignoreBlanks', 'errorAlert');
    await client.sync();
    expect(loaded.value).toMatchObject({
      Type: 'List',
      IgnoreBlanks: false,
      Rule: { list: { source: '符合,不符合,抽样' } },
      ErrorAlert: { message: '请从列表中选择' },
    });
    expect([allowed('符合', 3, 3), allowed('其他', 3, 17), allowed(null, 3, 3), allowed('其他', 3, 18)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(excel.validationAlert(sheetId, 3, 4)).toEqual({ title: '判定', message: '请从列表中选择', style: 'Stop' });
    expect(excel.inputPrompt(sheetId, 3, 4)).toEqual({ title: '判定', message: '选一项' });
    expect(excel.model.getters.cellHasListDataValidationIcon({ sheetId, col: 3, row: 5 })).toBe(true);
    expect(excel.snapshot().sheets[0]?.validations).toEqual([
      expect.objectContaining({ range: 'D4:D18', ignoreBlanks: false, prompt: '选一项' }),
    ]);
  });

  it.each([
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 100, operator: 'Between' } }, [1, 100], [0, 1.5, 101, 'x']],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThan' } }, [0.1], [0, 'x']],
    ['lengths', { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, ['abc'], ['abcd']],
    ['dates', { date: { formula1: '2024-01-01', operator: 'GreaterThanOrEqualTo' } }, [45292], [45291]],
    ['formulas about the value typed', { custom: { formula: '=AND(ISNUMBER(A1),A1<=$B$1)' } }, [5], [6, 'x']],
    ['limits in cells', { decimal: { formula1: '=B1', operator: 'LessThanOrEqualTo' } }, [5], [6]],
  ])('judges %s', async (_what, rule, good, bad) => {
    const { client, sheet, allowed } = await open([[1, 5]]);
    sheet.get('GetRange', 'A1').nav('DataValidation').set({ Rule: rule });
    await client.sync();
    expect(good.map((value) => allowed(value, 0, 0))).toEqual(good.map(() => true));
    expect(bad.map((value) => allowed(value, 0, 0))).toEqual(bad.map(() => false));
  });

  it('takes a list from a range and lets the add-in write anything', async () => {
    const { excel, client, sheet, allowed } = await open([['a'], ['b']]);
    const range = sheet.get('GetRange', 'C1');
    const source = sheet.get('GetRange', 'A1:A2');
    range.nav('DataValidation').set({ Rule: { list: { inCellDropDown: true, source: { _ObjectPathId: source.id } } } });
    range.set({ Values: [['other']] });
    await client.sync();
    expect([allowed('b', 2, 0), allowed('c', 2, 0), shown(excel, 'C1')]).toEqual([true, false, 'other']);
    range.nav('DataValidation').call('Clear');
    await client.sync();
    expect(allowed('c', 2, 0)).toBe(true);
  });

  it('keeps the list when the contents of the cell are deleted', async () => {
    const { excel, client, sheet, sheetId, allowed } = await open();
    sheet
      .get('GetRange', 'A1:A3')
      .nav('DataValidation')
      .set({ Rule: { list: { inCellDropDown: true, source: 'x,y' } } });
    await client.sync();
    excel.model.dispatch('DELETE_CONTENT', { sheetId, target: [{ left: 0, right: 0, top: 0, bottom: 0 }] });
    expect(allowed('z', 0, 0)).toBe(false);
  });
});

describe('conditional formats', () => {
  it('colours by formula and by value, the newest first', async () => {
    const { excel, client, sheet, sheetId } = await open([
      ['未评', 50],
      ['符合', 70],
    ]);
    const formats = sheet.get('GetRange', 'A1:B2').nav('ConditionalFormats');
    const custom = formats.get('Add', 'Custom');
    custom.nav('Custom.Rule').set({ Formula: '=$A1="未评"' });
    custom.nav('Custom.Format.Fill').set({ Color: '#FFF2CC' });
    const value = sheet.get('GetRange', 'B1:B2').nav('ConditionalFormats').get('Add', 'CellValue');
    value.nav('CellValue').set({ Rule: { formula1: '=60', operator: 'GreaterThan' } });
    value.nav('CellValue.Format.Font').set({ Color: 'red' });
    value.set({ StopIfTrue: true });
    const loaded = formats.load('items/type', 'items/priority', 'items/stopIfTrue');
    const count = formats.call('GetCount');
    await client.sync();
    const style = (col: number, row: number) => excel.model.getters.getCellComputedStyle({ sheetId, col, row });
    expect([style(0, 0).fillColor, style(1, 0).fillColor, style(0, 1).fillColor, style(1, 1).textColor]).toEqual([
      '#FFF2CC',
      '#FFF2CC',
      undefined,
      '#FF0000',
    ]);
    expect(items(loaded).map(({ Type, Priority, StopIfTrue }) => [Type, Priority, StopIfTrue])).toEqual([
      ['CellValue', 0, true],
      ['Custom', 1, false],
    ]);
    expect(count.value).toBe(2);
    formats.call('ClearAll');
    const after = formats.call('GetCount');
    await client.sync();
    expect(after.value).toBe(0);
  });

  it('refuses the add-in’s functions, as Excel does', async () => {
    const { client, sheet } = await open();
    sheet.get('GetRange', 'A1').nav('ConditionalFormats').get('Add', 'Custom').nav('Custom.Rule').set({ Formula: '=CERT.ECHO(A1)=1' });
    await expect(client.sync()).rejects.toMatchObject({ code: 'InvalidArgument', message: expect.stringContaining('CERT.ECHO') as string });
  });
});

describe('tables', () => {
  const ROWS = [
    ['人数', 1200, '人数', ''],
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ];

  it('makes headers text and unique, and gives its parts', async () => {
    const { excel, client, sheet } = await open(ROWS);
    const table = sheet
      .nav('Tables')
      .get('Add', 'A1:D3', true)
      .set({ Name: 'CERT_Fees', Style: 'TableStyleLight9', ShowBandedRows: false, ShowFilterButton: false });
    table
      .nav('Columns')
      .item('人数2')
      .get('GetDataBodyRange')
      .set({ Formulas: [['=A2*2'], ['=A3*2']] });
    const header = table.get('GetHeaderRowRange').load('values');
    const loaded = table.load('name', 'style', 'showBandedRows', 'showFilterButton');
    const body = table.get('GetDataBodyRange').load('address');
    await client.sync();
    expect(field(header, 'Values')).toEqual([['人数', '1200', '人数2', 'Column4']]);
    expect(loaded.value).toMatchObject({ Name: 'CERT_Fees', Style: 'TableStyleLight9', ShowBandedRows: false, ShowFilterButton: false });
    expect([field(body, 'Address'), shown(excel, 'C3')]).toEqual(['Sheet1!A2:D3', 10]);
    expect(excel.snapshot().sheets[0]?.tables).toMatchObject([{ name: 'CERT_Fees', range: 'A1:D3', style: 'TableStyleLight9' }]);
  });

  it('refuses overlaps and names that are taken, and does not grow by itself', async () => {
    const { excel, client, sheet } = await open(ROWS);
    sheet.nav('Tables').get('Add', 'A1:B3', true).set({ Name: 'First' });
    await client.sync();
    sheet.get('GetRange', 'A4').set({ Values: [['below']] });
    await client.sync();
    expect(excel.snapshot().sheets[0]?.tables[0]?.range).toBe('A1:B3');
    const second = new Client(excel);
    const tables = second.workbook.nav('Worksheets').item('Sheet1').nav('Tables');
    tables.get('Add', 'B1:C3', true);
    await expect(second.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    const third = new Client(excel);
    third.workbook.nav('Worksheets').item('Sheet1').nav('Tables').get('Add', 'C1:D3', true).set({ Name: 'FIRST' });
    await expect(third.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

describe('charts', () => {
  it('draws a radar from labels and one series, placed over cells', async () => {
    const { excel, client, sheet, sheetId } = await open([
      ['指标', '达成率'],
      ['5.1.1', 0.5],
      ['5.1.2', 1],
    ]);
    const chart = sheet.nav('Charts').get('Add', 'RadarMarkers', sheet.get('GetRange', 'A1:B3'), 'Columns').set({ Name: 'CERT' });
    chart.nav('Title').set({ Text: '达成率' });
    chart.nav('Legend').set({ Position: 'Bottom', Visible: false });
    chart.call('SetPosition', 'D2', 'G10');
    const series = chart.nav('Series').get('GetItemAt', 0);
    series.call('SetValues', sheet.get('GetRange', 'B2:B3'));
    series.call('SetXAxisValues', sheet.get('GetRange', 'A2:A3'));
    series.nav('Format.Line').set({ Color: '#f00' });
    chart.nav('Axes.ValueAxis').set({ Minimum: 0, Maximum: 1 });
    const loaded = chart.load('name', 'left', 'top', 'width', 'title/text');
    await client.sync();
    expect(loaded.value).toMatchObject({ Name: 'CERT', Title: { Text: '达成率' }, Left: 216, Width: 288 });
    const [chartId = ''] = excel.model.getters.getChartIds(sheetId);
    expect(excel.model.getters.getChartDefinition(chartId)).toMatchObject({
      type: 'radar',
      legendPosition: 'none',
      title: { text: '达成率' },
      dataSource: { dataSets: [{ dataRange: 'B2:B3' }], labelRange: expect.stringMatching(/A2:A3$/) as string },
    });
    expect(excel.snapshot().sheets[0]?.charts).toMatchObject([{ name: 'CERT', type: 'RadarMarkers', title: '达成率' }]);
    const found = sheet.nav('Charts').get('GetItemOrNullObject', 'CERT');
    found.call('Delete');
    await client.sync();
    expect(excel.snapshot().sheets[0]?.charts).toEqual([]);
  });
});
