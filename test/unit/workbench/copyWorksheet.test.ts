import { openExcel } from './fakeAddin';
import { officeJsOn } from './officeJs';

async function open() {
  const { excel } = await openExcel();
  const office = officeJsOn(excel);
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').formulas = [
      ['a', 'b'],
      ['x', 4],
      ['y', '=Sheet1!B2+1'],
    ];
    sheet.getRange('A2:B2').format.fill.color = '#FFF2CC';
    sheet.getRange('3:3').rowHidden = true;
    sheet.tables.add('A1:B3', true).name = 'Scores';
    sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=B2>0' } };
    const format = sheet.getRange('A2:A3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>1';
    format.custom.format.fill.color = '#FFC7CE';
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Bars';
    chart.setPosition('D2', 'H12');
    sheet.names.add('CERT_Sheet', sheet.getRange('A1'));
    context.workbook.names.add('Everywhere', sheet.getRange('B2'));
    sheet.customProperties.add('key', 'value');
    context.workbook.worksheets.add('Last').getRange('A1').formulas = [['=Sheet1!B2']];
    await context.sync();
  });
  return { excel, office };
}

describe('Worksheet.copy', () => {
  it('copies everything of the sheet, and what leads to the sheet itself leads to the copy', async () => {
    const { excel, office } = await open();
    const seen = await office.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Sheet1').copy('After', context.workbook.worksheets.getItem('Sheet1'));
      copy.load('name,position');
      await context.sync();
      copy.getRange('B2').values = [[9]];
      const property = copy.customProperties.getItem('key');
      property.load('value');
      await context.sync();
      return [copy.name, copy.position, property.value];
    });
    expect(seen).toEqual(['Sheet1 (2)', 1, 'value']);
    const [original, copy] = excel.snapshot().sheets;
    expect(copy?.cells['B3']).toMatchObject({ formula: "='Sheet1 (2)'!B2+1", value: 10 });
    expect(original?.cells['B3']?.value).toBe(5);
    for (const part of ['looks', 'validations', 'conditionalFormats', 'columnWidths', 'hiddenRows'] as const)
      expect([part, copy?.[part]]).toEqual([part, original?.[part]]);
    expect(copy?.hiddenRows).toEqual(['3:3']);
    expect(copy?.tables).toEqual([{ ...original?.tables[0], name: 'Scores2' }]);
    expect(copy?.charts).toEqual([
      {
        ...original?.charts[0],
        series: [{ name: 'b', values: "'Sheet1 (2)'!$B$2:$B$3" }],
        categories: "'Sheet1 (2)'!$A$2:$A$3",
      },
    ]);
    expect(copy?.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['CERT_Sheet', "='Sheet1 (2)'!$A$1"],
      ['Everywhere', "='Sheet1 (2)'!$B$2"],
    ]);
  });

  it.each([
    [undefined, ['Sheet1 (2)', 'Sheet1', 'Last']],
    ['End', ['Sheet1', 'Last', 'Sheet1 (2)']],
  ] as const)('is placed %s', async (position, expected) => {
    const { excel, office } = await open();
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').copy(position);
      await context.sync();
    });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(expected);
    excel.model.dispatch('REQUEST_UNDO');
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Last']);
  });

  it('keeps references to other sheets, and counts copies of copies', async () => {
    const { excel, office } = await open();
    await office.run(async (context) => {
      const last = context.workbook.worksheets.getItem('Last');
      last.copy('End').copy('End');
      await context.sync();
    });
    const sheets = excel.snapshot().sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Last', 'Last (2)', 'Last (3)']);
    expect(sheets.map(({ cells }) => cells['A1']?.formula)).toEqual([undefined, '=Sheet1!B2', '=Sheet1!B2', '=Sheet1!B2']);
  });
});
