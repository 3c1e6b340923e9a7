import { createSheet } from '../../../src/excel';
import { formulaText } from '../../../src/functions/reference/formula-text';
import { registry } from '../../../src/functions/registry';
import type { Locale } from '../../../src/i18n/locale';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { WorkbookSnapshot } from '../../../workbench/contract';
import { openWorkbook } from '../../unit/excel/support/open-workbook';

const CHARTS = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'Line',
  'LineMarkers',
  'Area',
  'XYScatter',
  'Pie',
  'Doughnut',
  'Radar',
  'RadarFilled',
] as const;

/** Rows that a table needs at most. */
const TALLEST = 60;

/**
 * Everything our files can hold: both sheets, protected with cells left open; every function's examples, tables that spill, errors;
 * names of the workbook; charts of several kinds; texts that look like formulas.
 */
export async function richWorkbook(locale: Locale): Promise<WorkbookSnapshot> {
  const { excel } = await openWorkbook({ locale });
  const scoring = await createSheet(buildScoringSheet({ standard: gbt27922, locale }));
  const fees = await createSheet(buildFeeSheet({ card: trialCard, locale, headcount: 1200 }));
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const examples = worksheets.add('All & <functions>');
    registry
      .flatMap(({ id, examples: all }) => all.map(({ args }) => formulaText(id, args)))
      .forEach((formula, index) => {
        examples.getRangeByIndexes(index * TALLEST, 0, 1, 1).values = [[`'${formula}`]];
        examples.getRangeByIndexes(index * TALLEST, 1, 1, 1).formulas = [[formula]];
      });
    names.add('Headcount', worksheets.getItem(fees.name).getRange('D4'), 'people & <outlets>');
    const free = worksheets.add('1 + 1');
    free.getRange('A1:C4').values = [
      ['band', 'fee', 'days'],
      ["'=1+1", 53_000, 16],
      ["'0012", 18_500, 5.5],
      ["'-x", 35_000, 10],
    ];
    for (const type of CHARTS) free.charts.add(type, free.getRange('B1:C4'), 'Columns');
    await context.sync();
    const open = worksheets.getItem(scoring.name);
    open.getRange('D9:G24').format.protection.locked = false;
    open.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  await excel.idle();
  return excel.snapshot();
}
