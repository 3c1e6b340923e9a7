import { Client, field, items } from './client';
import { openExcel, shown, type } from './fakeAddin';

async function open() {
  const { excel, addin } = await openExcel();
  const client = new Client(excel);
  const sheets = client.workbook.nav('Worksheets');
  return { excel, addin, client, sheets, sheet: sheets.item('Sheet1') };
}

describe('sheets', () => {
  it('adds, finds, renames and deletes', async () => {
    const { excel, client, sheets } = await open();
    const added = sheets.get('Add', '费用表');
    const missing = sheets.get('GetItemOrNullObject', 'Nope').load('name');
    const names = sheets.load('items/name', 'items/visibility');
    await client.sync();
    expect(missing.value).toBeNull();
    expect(items(names).map(({ Name }) => Name)).toEqual(['Sheet1', '费用表']);
    added.set({ Name: '费用表 (2)', TabColor: '#FF0000', Gridlines: false });
    const loaded = added.load('name', 'tabColor', 'showGridlines', 'position');
    await client.sync();
    expect(loaded.value).toMatchObject({ Name: '费用表 (2)', TabColor: '#FF0000', ShowGridlines: false, Position: 1 });
    added.call('Delete');
    await client.sync();
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it.each([
    ['a/b', 'InvalidArgument'],
    ["'quoted", 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
  ])('refuses the name %s', async (name, code) => {
    const { client, sheets } = await open();
    sheets.get('Add', name);
    await expect(client.sync()).rejects.toMatchObject({ code });
  });

  it('shows the sheet that is activated and what is selected', async () => {
    const { excel, client, sheets } = await open();
    const added = sheets.get('Add', 'B');
    added.call('Activate');
    added.get('GetRange', 'C3:D4').call('Select');
    await client.sync();
    expect(excel.model.getters.getActiveSheetName()).toBe('B');
    const selected = client.workbook.get('GetSelectedRange').load('address');
    const active = sheets.get('GetActiveWorksheet').load('name');
    await client.sync();
    expect([field(selected, 'Address'), field(active, 'Name')]).toEqual(['B!C3:D4', 'B']);
  });

  it('freezes panes and says where', async () => {
    const { excel, client, sheet } = await open();
    const panes = sheet.nav('FreezePanes');
    panes.call('FreezeAt', sheet.get('GetRange', 'A1:B3'));
    const where = panes.get('GetLocationOrNullObject').load('address');
    await client.sync();
    expect(excel.snapshot().sheets[0]).toMatchObject({ frozenRows: 3, frozenColumns: 2 });
    expect(field(where, 'Address')).toBe('Sheet1!A1:B3');
  });

  it('keeps the print set-up', async () => {
    const { excel, client, sheet } = await open();
    const layout = sheet.nav('PageLayout');
    layout.set({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      CenterHorizontally: true,
    });
    layout.call('SetPrintArea', 'A1:K60');
    layout.call('SetPrintTitleRows', '$3:$3');
    layout.call('SetPrintMargins', 'Centimeters', { top: 2.54 });
    layout.nav('HeadersFooters.DefaultForAllPages').set({ CenterFooter: '第 &P 页' });
    await client.sync();
    expect(excel.snapshot().sheets[0]?.print).toMatchObject({
      orientation: 'Landscape',
      printArea: 'A1:K60',
      titleRows: '$3:$3',
      margins: { top: 72 },
      headersFooters: { CenterFooter: '第 &P 页' },
    });
  });

  it('defines names on a sheet that follow inserted rows and go with the sheet', async () => {
    const { excel, client, sheets } = await open();
    const sheet = sheets.get('Add', '评分表');
    const names = sheet.nav('Names');
    names.get('Add', 'CERT_Score', sheet.get('GetRange', 'G4'), 'score');
    names.get('Add', 'CERT_Version', '="1"');
    names.get('Add', 'CERT_Rows', '=评分表!$A$5:$C$9');
    await client.sync();
    const sheetId = excel.model.getters.getSheetIds()[1] ?? '';
    excel.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: '评分表', dimension: 'ROW', base: 1, quantity: 2, position: 'before' });
    const found = names.get('GetItemOrNullObject', 'cert_score');
    const loaded = found.load('name', 'formula', 'type', 'scope', 'comment');
    const range = found.get('GetRangeOrNullObject').load('address');
    const version = names.get('GetItem', 'CERT_Version').load('value', 'type');
    await client.sync();
    expect(loaded.value).toMatchObject({
      Name: 'CERT_Score',
      Formula: '=评分表!$G$6',
      Type: 'Range',
      Scope: 'Worksheet',
      Comment: 'score',
    });
    expect([field(range, 'Address'), field(version, 'Value'), field(version, 'Type')]).toEqual(['评分表!G6', '1', 'String']);
    expect(excel.snapshot().sheets[1]?.names).toContainEqual({ name: 'CERT_Rows', refersTo: '=评分表!$A$7:$C$11', comment: '' });
    names.get('Add', 'CERT_SCORE', '=1');
    await expect(client.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('keeps custom properties of a sheet, also through undo', async () => {
    const { excel, client, sheet } = await open();
    sheet.nav('CustomProperties').get('Add', 'cert.marker', 'v1');
    await client.sync();
    const second = new Client(excel);
    const found = second.workbook
      .nav('Worksheets')
      .item('Sheet1')
      .nav('CustomProperties')
      .get('GetItemOrNullObject', 'CERT.MARKER')
      .load('key', 'value');
    await second.sync();
    expect(found.value).toMatchObject({ Key: 'cert.marker', Value: 'v1' });
    excel.model.dispatch('REQUEST_UNDO');
    const third = new Client(excel);
    const gone = third.workbook
      .nav('Worksheets')
      .item('Sheet1')
      .nav('CustomProperties')
      .get('GetItemOrNullObject', 'cert.marker')
      .load('key');
    await third.sync();
    expect(gone.value).toBeNull();
  });

  it('protects locked cells from the add-in and from hand, and leaves unlocked ones', async () => {
    const { excel, client, sheet } = await open();
    sheet.get('GetRange', 'B2').nav('Format.Protection').set({ Locked: false });
    sheet.nav('Protection').call('Protect', { allowFormatCells: false });
    await client.sync();
    sheet.get('GetRange', 'B2').set({ Values: [[1]] });
    await client.sync();
    sheet.get('GetRange', 'A1').set({ Values: [[1]] });
    await expect(client.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect([type(excel, 'A1', 'x'), type(excel, 'B2', '5'), shown(excel, 'B2')]).toEqual([false, true, 5]);
    sheet.nav('Protection').call('Unprotect');
    await client.sync();
    expect(type(excel, 'A1', 'x')).toBe(true);
  });

  it('sets widths in points, styles and borders', async () => {
    const { excel, client, sheet } = await open();
    const range = sheet.get('GetRange', 'A1:B2');
    const format = range
      .nav('Format')
      .set({ ColumnWidth: 75, RowHeight: 30, WrapText: true, HorizontalAlignment: 'Center', VerticalAlignment: 'Center', IndentLevel: 1 });
    format.nav('Fill').set({ Color: '#fff2cc' });
    format.nav('Font').set({ Bold: true, Size: 16, Name: '微软雅黑', Color: 'red' });
    format.nav('Borders').item('EdgeBottom').set({ Style: 'Continuous', Color: '#ccc' });
    const loaded = range
      .nav('Format')
      .load(
        'columnWidth',
        'rowHeight',
        'wrapText',
        'horizontalAlignment',
        'verticalAlignment',
        'indentLevel',
        'font/bold',
        'font/name',
        'fill/color',
      );
    const border = format.nav('Borders').item('EdgeBottom').load('style', 'color');
    await client.sync();
    expect(loaded.value).toMatchObject({
      ColumnWidth: 75,
      RowHeight: 30,
      WrapText: true,
      HorizontalAlignment: 'Center',
      VerticalAlignment: 'Center',
      IndentLevel: 1,
      Font: { Bold: true, Name: '微软雅黑' },
      Fill: { Color: '#FFF2CC' },
    });
    expect(border.value).toMatchObject({ Style: 'Continuous', Color: '#CCCCCC' });
    expect(excel.model.getters.getColSize(excel.model.getters.getActiveSheetId(), 0)).toBe(100);
  });

  it('merges, unmerges, inserts and deletes rows', async () => {
    const { excel, client, sheet } = await open();
    sheet.get('GetRange', 'A1:A3').set({ Values: [['a'], ['b'], ['=A1']] });
    sheet.get('GetRange', 'C1:D1').call('Merge', false);
    sheet.get('GetRange', '2:2').call('Insert', 'Down');
    await client.sync();
    expect([shown(excel, 'A1'), shown(excel, 'A2'), shown(excel, 'A3'), shown(excel, 'A4')]).toEqual(['a', null, 'b', 'a']);
    sheet.get('GetRange', '2:2').call('Delete', 'Up');
    sheet.get('GetRange', 'A1:D9').call('Unmerge');
    sheet.get('GetRange', 'A1').call('Clear', 'Contents');
    await client.sync();
    expect([shown(excel, 'A1'), shown(excel, 'A2')]).toEqual([null, 'b']);
  });
});
