import { openExcel, shown } from './fakeAddin';
import { officeJsOn } from './officeJs';

describe('Microsoft’s own Office.js on the stand-in', () => {
  it('keeps what was written before an error, generates a sheet in one request, and reads it back', async () => {
    const { excel } = await openExcel();
    const office = officeJsOn(excel);
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add('评分表');
      const range = sheet.getRange('A1:C3');
      range.numberFormat = [['@', 'General', '0.00']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', '评分表']);
    const read = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('评分表');
      sheet.getRange('A1:C1').values = [['条款', '分值', '得分']];
      const body = sheet.getRange('A2:C4');
      body.numberFormat = Array.from({ length: 3 }, () => ['@', 'General', '0.00']);
      body.formulas = [
        ['5.1.1', 5, '=B2*2'],
        ['=1+1', 6, '=CERT.DOUBLE(B3)'],
        ['0012', 7, '=SUM(B2:B4)'],
      ];
      body.format.columnWidth = 60;
      body.format.font.bold = true;
      body.format.borders.getItem('EdgeBottom').style = 'Continuous';
      const table = sheet.tables.add('A1:C4', true);
      table.name = 'CERT_Scoring';
      table.style = 'TableStyleMedium2';
      const validation = sheet.getRange('B2:B4').dataValidation;
      validation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
      validation.errorAlert = { showAlert: true, style: 'Stop', title: '分值', message: '0 到 100' };
      const listed = sheet.getRange('E2').dataValidation;
      listed.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A4') } };
      const format = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2>6';
      format.custom.format.fill.color = '#FFF2CC';
      sheet.names.add('CERT_Total', sheet.getRange('C4'), 'total');
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.showGridlines = false;
      const chart = sheet.charts.add('RadarMarkers', sheet.getRange('A1:B4'), 'Columns');
      chart.setPosition('E5', 'J20');
      chart.title.text = '分值';
      sheet.activate();
      body.load('values,text');
      sheet.names.load('items/name,items/formula');
      await context.sync();
      return { values: body.values as unknown[][], names: sheet.names.items.map(({ name, formula }) => [name, formula as unknown]) };
    });
    expect(read.values).toEqual([
      ['5.1.1', 5, 10],
      ['=1+1', 6, '#BUSY!'],
      ['0012', 7, 18],
    ]);
    expect(read.names).toEqual([['CERT_Total', '=评分表!$C$4']]);
    await excel.idle();
    expect(shown(excel, 'C3')).toBe(12);
    expect(excel.snapshot().sheets[1]).toMatchObject({
      frozenRows: 1,
      tables: [{ name: 'CERT_Scoring' }],
      charts: [{ title: '分值' }],
      print: { titleRows: '$1:$1' },
    });
    expect(excel.unknownMembers).toEqual([]);
  });

  it('uses objects across syncs', async () => {
    const { excel } = await openExcel();
    const seen = await officeJsOn(excel).run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load('name,id');
      await context.sync();
      const range = sheet.getRange('B2');
      const name = sheet.names.add('First', range);
      const property = sheet.customProperties.add('cert', 'v1');
      const format = range.conditionalFormats.add('Custom');
      await context.sync();
      name.comment = 'later';
      property.value = 'v2';
      format.custom.rule.formula = '=TRUE';
      range.values = [[5]];
      range.load('values');
      name.load('comment,value');
      property.load('value');
      const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
      missing.load('name');
      await context.sync();
      return [sheet.name, range.values[0]?.[0] as unknown, name.comment, property.value, missing.isNullObject];
    });
    expect(seen).toEqual(['Sheet2', 5, 'later', 'v2', true]);
  });

  it('writes and reads more cells than Office.js sends at once', async () => {
    const { excel } = await openExcel();
    const sum = await officeJsOn(excel).run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:P200');
      range.formulas = Array.from({ length: 200 }, (_, row) => Array.from({ length: 16 }, (__, col) => `=${String(row)}*${String(col)}`));
      range.load('values');
      await context.sync();
      return (range.values as number[][]).flat().reduce((total, value) => total + value, 0);
    });
    expect(sum).toBe(120 * 19_900);
  });

  it('reports errors by code, message and place', async () => {
    const { excel } = await openExcel();
    const office = officeJsOn(excel);
    const failing = (batch: (context: Excel.RequestContext) => void) =>
      office.run(async (context) => {
        batch(context);
        await context.sync();
      });
    await expect(failing((context) => context.workbook.worksheets.getItem('Nope').load('name'))).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
    await expect(failing((context) => context.workbook.slicers.load('items/name'))).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Workbook.Slicers') as string,
    });
    await expect(
      failing((context) => (context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]])),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    excel.cellEditing = true;
    await expect(failing((context) => context.workbook.load('name'))).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});
