import { excelRun } from './excel-run';

/** Makes a cell show its text line by line, in a row of a height in points. */
export async function showLines(sheet: string, address: string, points: number): Promise<void> {
  await excelRun(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(address);
    format.wrapText = true;
    format.rowHeight = points;
    await context.sync();
  });
}
