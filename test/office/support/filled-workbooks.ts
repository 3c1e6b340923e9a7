import { createSheet } from '../../../src/excel';
import type { Locale } from '../../../src/i18n/locale';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { WorkbookSnapshot } from '../../../workbench/contract';
import { openWorkbook } from '../../unit/excel/support/open-workbook';
import type { Case, Row } from './cases';

const INDICATORS = gbt27922.indicators.length;
const SPECIAL_LINES = 20;
const FIRST_ROW = 9;
const FIRST_SPECIAL = 28;

/** Both sheets in one workbook of the workbench, filled in as each case says, calculated by the workbench's engine. */
export async function filledWorkbooks(locale: Locale, cases: readonly Case[]): Promise<WorkbookSnapshot[]> {
  const { excel } = await openWorkbook({ locale });
  const scoring = await createSheet(buildScoringSheet({ standard: gbt27922, locale }));
  const fees = await createSheet(buildFeeSheet({ card: trialCard, locale }));
  const filled: WorkbookSnapshot[] = [];
  for (const one of cases) {
    await Excel.run(async (context) => {
      fillScoring(context.workbook.worksheets.getItem(scoring.name), one);
      context.workbook.worksheets.getItem(fees.name).getRange('D4').values = [[one.headcount]];
      await context.sync();
    });
    await excel.idle();
    filled.push(excel.snapshot());
  }
  return filled;
}

function fillScoring(sheet: Excel.Worksheet, { rows, special = [] }: Case): void {
  const input = Array.from({ length: INDICATORS }, (_, index): Row => rows[index] ?? {});
  const end = FIRST_ROW + INDICATORS - 1;
  sheet.getRange(`D${FIRST_ROW}:G${end}`).values = input.map((row, index) => [
    row.points ?? defaultPoints(index),
    row.judgement ?? '未评',
    row.samples ?? '',
    row.nonconforming ?? '',
  ]);
  sheet.getRange(`K${FIRST_ROW}:K${end}`).values = input.map(({ reason = '' }) => [reason]);
  sheet.getRange(`C${FIRST_SPECIAL}:D${FIRST_SPECIAL + SPECIAL_LINES - 1}`).values = Array.from({ length: SPECIAL_LINES }, (_, index) => [
    ...(special[index] ?? ['', '']),
  ]);
}

function defaultPoints(index: number): number | string {
  const points = gbt27922.indicators[index]?.points;
  return points === undefined ? '' : points.numerator / points.denominator;
}
