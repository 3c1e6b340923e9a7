import { excelRun } from './excel-run';

/**
 * Protects a sheet without a password, or lifts such a protection; what is so already stays. Who scores may still select, and change
 * widths to read.
 *
 * @returns False where the sheet was in that state already.
 */
export async function protectSheet(sheet: string, wanted: boolean): Promise<boolean> {
  return excelRun(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load('protected');
    await context.sync();
    if (protection.protected === wanted) return false;
    if (wanted) protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    else protection.unprotect();
    await context.sync();
    return true;
  });
}
