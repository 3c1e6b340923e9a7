import { excelRun } from './excel-run';
import { HalfMadeSheetError } from './problems';

/** Whether this Excel takes sheets out of a workbook file. */
export function canInsertSheets(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/**
 * Takes sheets out of a workbook file into this workbook, behind the others, and keeps those that have a sheet-scoped name.
 *
 * When anything fails, every sheet that came in is removed again. Only such sheets ever are; what is here already is not touched.
 *
 * @param base64 - The .xlsx file.
 * @param named - Name that a sheet must have to be kept.
 * @returns Names of the sheets that stay.
 * @throws HalfMadeSheetError naming the sheets that came in and could not be removed again.
 */
export async function insertSheets(base64: string, named: string): Promise<string[]> {
  const before = await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    return new Set(worksheets.items.map(({ id }) => id));
  });
  try {
    return await excelRun((context) => insertAndChoose(context, base64, named));
  } catch (error) {
    await removeWhatCame(before, error);
    throw error;
  }
}

async function insertAndChoose(context: Excel.RequestContext, base64: string, named: string): Promise<string[]> {
  const { workbook } = context;
  const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
  await context.sync();
  const came = ids.value.map((id) => workbook.worksheets.getItem(id));
  for (const sheet of came) {
    sheet.load('name');
    sheet.names.load('items/name');
  }
  await context.sync();
  const wanted = came.filter(({ names }) => names.items.some(({ name }) => name === named));
  for (const sheet of came) if (!wanted.includes(sheet)) sheet.delete();
  await context.sync();
  return wanted.map(({ name }) => name);
}

/** Deletes the sheets that stand behind those of before: the failure may have come once they were in, with nobody told of them. */
async function removeWhatCame(before: ReadonlySet<string>, error: unknown): Promise<void> {
  let left: string[] = [];
  try {
    await excelRun(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/position');
      await context.sync();
      const last = Math.max(-1, ...worksheets.items.filter(({ id }) => before.has(id)).map(({ position }) => position));
      const came = worksheets.items.filter(({ id, position }) => !before.has(id) && position > last);
      left = came.map(({ name }) => name);
      for (const sheet of came) sheet.delete();
      await context.sync();
    });
  } catch {
    if (left.length > 0) throw new HalfMadeSheetError(left.join('、'), error);
  }
}
