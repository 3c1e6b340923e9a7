import { excelRun } from './excel-run';
import { SheetHiddenError } from './problems';

/**
 * Brings a sheet to the front and selects a cell on it.
 *
 * @throws SheetHiddenError - A hidden sheet stays hidden: to show it is the user's decision.
 */
export async function showCell(sheet: string, address: string): Promise<void> {
  await excelRun(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.load('visibility');
    await context.sync();
    if (found.visibility !== 'Visible') throw new SheetHiddenError(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
}
