import { excelRun } from './excel-run';

/** Brings a sheet to the front and selects a cell on it. A hidden sheet stays hidden. */
export async function showCell(sheet: string, address: string): Promise<void> {
  await excelRun(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
}
