import { createSheet } from '../../../src/excel';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import type { Locale } from '../../../src/i18n/locale';
import { buildScoringSheet, sheetReader, type OurSheet, type ScoringSheetOptions } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { openWorkbook } from '../../unit/excel/support/open-workbook';

/** A workbook with scoring sheets as given, calculated, and what is read of it. */
export async function auditBook(
  locale: Locale,
  sheets: readonly Omit<ScoringSheetOptions, 'standard' | 'locale'>[],
): Promise<{ readonly excel: WorkbenchExcel; readonly sheets: readonly OurSheet[] }> {
  const { excel } = await openWorkbook({ locale });
  for (const options of sheets) await createSheet(buildScoringSheet({ standard: gbt27922, locale, ...options }));
  await excel.idle();
  return { excel, sheets: await readOurSheets(sheetReader) };
}
