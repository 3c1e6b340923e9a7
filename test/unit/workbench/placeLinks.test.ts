import { goToPlace } from '../../../workbench/workbook/placeLinks';
import { storedFormula } from '../../../xlsx/stored-formula';
import { Client } from './client';
import { openExcel, shown } from './fakeAddin';

async function open(formula: string) {
  const { excel } = await openExcel();
  const client = new Client(excel);
  const sheets = client.workbook.nav('Worksheets');
  const sheet = sheets.get('Add', '评分表 (2)');
  sheet.nav('Names').get('Add', 'Local', sheet.get('GetRange', 'B3:C4'));
  client.workbook.nav('Names').get('Add', 'Total', sheet.get('GetRange', 'D5'));
  sheets.get('Add', 'Hidden').set({ Visibility: 'Hidden' });
  sheets
    .item('Sheet1')
    .get('GetRange', 'A1')
    .set({ Formulas: [[formula]] });
  await client.sync();
  const { getters } = excel.model;
  const link = getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 }).link;
  return { excel, link };
}

describe('links to places in the workbook', () => {
  it.each([
    [`=HYPERLINK("#'评分表 (2)'!E9","R01")`, '评分表 (2)', 'E9'],
    ['=HYPERLINK("#Sheet1!B2:C3","R01")', 'Sheet1', 'B2:C3'],
    ['=HYPERLINK("#B7","R01")', 'Sheet1', 'B7'],
    ['=HYPERLINK("#total","R01")', '评分表 (2)', 'D5'],
  ])('%s shows its text and leads to its cell', async (formula, sheetName, address) => {
    const { excel, link } = await open(formula);
    expect([shown(excel, 'A1'), link?.label]).toEqual(['R01', 'R01']);
    expect(goToPlace(excel.model, link?.url ?? '')).toBe(true);
    const { getters } = excel.model;
    const [zone] = getters.getSelectedZones();
    expect([getters.getActiveSheetName(), zone && getters.zoneToXC(getters.getActiveSheetId(), zone)]).toEqual([sheetName, address]);
  });

  it.each(['=HYPERLINK("#Gone!A1","R01")', '=HYPERLINK("#Hidden!A1","R01")', '=HYPERLINK("#Local","R01")'])(
    '%s leads nowhere from here',
    async (formula) => {
      const { excel, link } = await open(formula);
      expect(goToPlace(excel.model, link?.url ?? '')).toBe(false);
      expect(excel.model.getters.getActiveSheetName()).toBe('Sheet1');
    },
  );

  it('keeps the formula in files', () => {
    const formula = `=HYPERLINK("#'评分表'!E9","R01 ""a""")`;
    expect(storedFormula(formula, 'CERT')).toBe(formula.slice(1));
  });
});
