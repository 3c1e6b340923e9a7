import { createSheet } from '../../../../src/excel';
import { applyChanges, type ChangeOutcome } from '../../../../src/excel/apply-changes';
import { readOurSheets } from '../../../../src/excel/read-our-sheets';
import type { Locale } from '../../../../src/i18n/locale';
import {
  buildFindingsSheet,
  buildScoringSheet,
  capacityFor,
  FINDING_NAMES,
  SCORING_NAMES,
  sheetReader,
  syncFindings,
  type FindingsSync,
  type OurSheet,
  type ScoringSheetOptions,
} from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { openWorkbook, type OpenWorkbook } from '../../excel/support/open-workbook';
import { change } from '../../taskpane/tools/support/run-tool';

export { change };

export const readOurs = (): Promise<readonly OurSheet[]> => readOurSheets(sheetReader);

/** An empty workbook with a scoring sheet in which some rows are filled. */
export async function audited(options: Partial<ScoringSheetOptions> = {}): Promise<OpenWorkbook> {
  const book = await openWorkbook({ locale: options.locale ?? 'zh-CN' });
  await addScoring(options);
  return book;
}

export async function addScoring(options: Partial<ScoringSheetOptions> = {}): Promise<void> {
  await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', ...options }));
}

/** Makes an empty list for the scoring sheets there are. */
export async function addList(locale: Locale = 'zh-CN', capacity?: number): Promise<void> {
  const sheets = await readOurs();
  await createSheet(buildFindingsSheet({ locale, subject: gbt27922.designation, capacity: capacity ?? capacityFor(sheets) }));
}

/** Brings the lists up to the scores, as the pane does. */
export async function update(book: OpenWorkbook): Promise<FindingsSync & { readonly outcome: ChangeOutcome }> {
  await book.excel.idle();
  const sync = syncFindings(await readOurs());
  const outcome = await applyChanges(sync.edits);
  expect([outcome.skipped, outcome.rejected, outcome.stopped]).toEqual([[], [], null]);
  await book.excel.idle();
  return { ...sync, outcome };
}

/** Cells of a named column of a sheet, without empty ones at its end. */
export async function column(sheet: string, key: keyof typeof FINDING_NAMES | keyof typeof SCORING_NAMES): Promise<unknown[]> {
  const name = { ...SCORING_NAMES, ...FINDING_NAMES }[key];
  const found = (await readOurs()).find((candidate) => candidate.name === sheet)?.names[name];
  const values = found?.values.map(([value]) => value) ?? [];
  while (values.length > 0 && (values.at(-1) === '' || values.at(-1) === null)) values.pop();
  return values;
}

/** Writes into a line of a named column. */
export async function type(
  sheet: string,
  key: keyof typeof FINDING_NAMES | keyof typeof SCORING_NAMES,
  line: number,
  value: string | number,
) {
  const name = { ...SCORING_NAMES, ...FINDING_NAMES }[key];
  await change((workbook) => {
    workbook.worksheets.getItem(sheet).names.getItem(name).getRange().getCell(line, 0).values = [[value]];
  });
}
