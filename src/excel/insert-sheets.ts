import { excelRun } from './excel-run';

/** Whether this Excel takes sheets out of a workbook file. */
export function canInsertSheets(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/**
 * Takes sheets out of a workbook file into this workbook, behind the others, and keeps those that have a sheet-scoped name.
 *
 * Only sheets that came in are removed again; what is here already is not touched.
 *
 * @param base64 - The .xlsx file.
 * @param named - Name that a sheet must have to be kept.
 * @returns Names of the sheets that stay.
 */
export async function insertSheets(base64: string, named: string): Promise<string[]> {
  return excelRun(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    await context.sync();
    const came = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const sheet of came) {
      sheet.load('name');
      sheet.names.load('items/name');
    }
    try {
      await context.sync();
    } catch (error) {
      for (const sheet of came) sheet.delete();
      await context.sync();
      throw error;
    }
    const wanted = came.filter(({ names }) => names.items.some(({ name }) => name === named));
    for (const sheet of came) if (!wanted.includes(sheet)) sheet.delete();
    await context.sync();
    return wanted.map(({ name }) => name);
  });
}
