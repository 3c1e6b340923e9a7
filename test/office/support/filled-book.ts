import { createSheet } from '../../../src/excel';
import type { Locale } from '../../../src/i18n/locale';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { openWorkbook } from '../../unit/excel/support/open-workbook';

/** Sheet with a user's own formulas in the book below. */
export const FREE = 'Sheet1';

/** A chain as users build one: a column of scores, points and gaps from it, fees, dates, tables that spill. */
const FORMULAS: Readonly<Record<string, string>> = {
  C1: '=CERT.SCORE(A1:A4,B1:B4,,,1)',
  C2: '=CERT.GRADE(C1)&" / "&CERT.GRADE(C1,,,"en")',
  C3: '=IF(CERT.RANK(C1)>=2,"ok","no")',
  C4: '=CERT.GAP(C1,"五星级")',
  C5: '=CERT.LEVEL(A1:A4,B1:B4)',
  C6: '=CERT.NEEDED(A1:A4,B1:B4,"四星级")',
  C7: '=CERT.EXPIRY(46000)',
  D1: '=CERT.GRADE(F1:F5)',
  E1: '=CERT.FEE(G1:G5,"监督")',
  H1: '=CERT.BAND(1200)',
  H2: '=ROUND(CERT.PERSONDAYS(1200,,"现场")/4,1)',
  H3: '=CERT.SAMPLESIZE(30)',
  J1: '=CERT.BREAKDOWN(I1:I4,A1:A4,B1:B4)',
  P1: '=CERT.FEETABLE()',
  P30: '=CERT.QUOTE(1200,,,,0.06,"含税")',
  P50: '=CERT.CYCLE(1200)',
  P70: '=CERT.ROUTE(I1:I4,A1:A4,B1:B4,K30:K33,"四星级")',
  P80: '=CERT.NEXTAUDIT(46000,46300)',
};

/** Both sheets of ours filled in, and formulas of the user's own, calculated. */
export async function filledBook(locale: Locale): Promise<WorkbenchExcel> {
  const { excel } = await openWorkbook({ locale });
  const scoring = await createSheet(buildScoringSheet({ standard: gbt27922, locale }));
  await createSheet(buildFeeSheet({ card: trialCard, locale, headcount: 1200 }));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(scoring.name);
    sheet.getRange('E9:G24').values = Array.from({ length: 16 }, (_, row) => [
      row % 3 === 0 ? '抽样' : '符合',
      row % 3 === 0 ? 7 : '',
      row % 3 === 0 ? 1 : '',
    ]);
    const free = worksheets.getItem(FREE);
    free.getRange('A1:B4').values = [
      [40, '符合'],
      [35, '符合'],
      [15, '不符合'],
      [10, 4],
    ];
    free.getRange('F1:G5').values = [
      [95, 1],
      [94.999999, 10],
      [70, 1176],
      [69.99, 10_700],
      [0, 25],
    ];
    free.getRange('I1:I4').values = [["'5.1.1"], ["'5.1.2"], ["'5.2.1"], ["'5.3.1"]];
    free.getRange('K30:K33').values = [['不可改'], ['不可改'], [3000], [1200.5]];
    for (const [address, formula] of Object.entries(FORMULAS)) free.getRange(address).formulas = [[formula]];
    await context.sync();
  });
  await excel.idle();
  return excel;
}
