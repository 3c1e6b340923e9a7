import { createSheet } from '../../../src/excel';
import { LOCALES } from '../../../src/i18n/locale';
import { comparisonPlan, cyclePlan, totalCostPlan } from '../sheets/support/finance-plans';
import { openWorkbook, sheetOf } from './support/open-workbook';

// Drawing in the spreadsheet engine takes seconds on a busy machine.
jest.setTimeout(60_000);

describe.each(LOCALES)('in %s', (locale) => {
  test.each([false, true])('the sheet of a cycle is drawn, calculates, and its chart has both series (tax: %s)', async (withTax) => {
    const { excel } = await openWorkbook({ locale });
    const { name } = await createSheet(cyclePlan(locale, withTax));
    const { charts, cells } = sheetOf(excel, name);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ type: 'ColumnStacked', legend: 'bottom' });
    expect(charts[0]?.series.map(({ values }) => values.replace(/^.*!/u, ''))).toEqual(['$B$17:$B$19', '$D$17:$D$19']);
    expect(Object.values(cells).filter(({ isError }) => isError === true)).toEqual([]);
  });

  test('the sheet of a comparison is drawn, and its chart has a line for each card with prices', async () => {
    const { excel } = await openWorkbook({ locale });
    const { name } = await createSheet(comparisonPlan(locale));
    const { charts, cells } = sheetOf(excel, name);
    expect(charts[0]).toMatchObject({ type: 'Line', legend: 'bottom' });
    expect(charts[0]?.series).toHaveLength(2);
    expect(Object.values(cells).filter(({ isError }) => isError === true)).toEqual([]);
  });

  test('the sheet of a total cost is drawn and calculates', async () => {
    const { excel } = await openWorkbook({ locale });
    const { name } = await createSheet(totalCostPlan(locale, true));
    expect(Object.values(sheetOf(excel, name).cells).filter(({ isError }) => isError === true)).toEqual([]);
  });
});
