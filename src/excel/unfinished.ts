import { excelRun } from './excel-run';

/** Sheet-scoped name of a sheet that is being drawn: taken away with the last stroke, so that a sheet that was left half made is known. */
export const UNFINISHED_NAME = 'CERT_Unfinished';

/** Tab colour of a sheet until it is finished. */
const UNFINISHED_COLOR = '#C00000';

/** Queues the mark on a sheet that has just been added. */
export function markUnfinished(sheet: Excel.Worksheet): void {
  sheet.names.add(UNFINISHED_NAME, sheet.getRange('A1'));
  sheet.tabColor = UNFINISHED_COLOR;
}

/** Queues taking the mark away; the plan's own tab colour is set by then. */
export function markFinished(sheet: Excel.Worksheet): void {
  sheet.names.getItem(UNFINISHED_NAME).delete();
}

/**
 * Removes sheets that an earlier try left half made.
 *
 * @param ids - Sheets that may be such: their name is the one that is wished for now.
 * @returns Ids of the sheets that were removed.
 */
export async function removeUnfinished(ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return excelRun(async (context) => {
    const marked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const mark = sheet.names.getItemOrNullObject(UNFINISHED_NAME);
      mark.load('name');
      return { id, sheet, mark };
    });
    await context.sync();
    const left = marked.filter(({ mark }) => !mark.isNullObject);
    if (left.length === 0) return [];
    for (const { sheet } of left) sheet.delete();
    await context.sync();
    return left.map(({ id }) => id);
  });
}
