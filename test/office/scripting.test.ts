/** Native forms under goal seek and multiple operations, which custom functions cannot take part in, by LibreOffice's scripting API. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheet } from '../../src/excel';
import { LOCALES } from '../../src/i18n/locale';
import { trialCard } from '../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../src/sheets';
import { gbt27922 } from '../../src/standards';
import { call, column } from '../support/call';
import { openWorkbook } from '../unit/excel/support/open-workbook';
import { nativeWorkbook } from './support/native-workbook';
import { outputFolder } from './support/output-folder';
import { driveOffice } from './support/uno/drive-office';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(300_000);

const CHAIN = 'chain';
const HEADCOUNTS = [1, 10, 11, 1175, 1176, 1200, 1551, 10_700, 10_701];
const SCORES = [0, 69.99, 70, 79.999999, 80, 89.99, 90, 94.999999, 95, 100];

/** Four rows of which the third is a sampled one and the last gets its points as a number. */
const POINTS = [40, 35, 15, 10];
const JUDGEMENTS = ['符合', '符合', '抽样', 4];

/** Both sheets of ours and a free chain of functions, all converted, as a file; and what LibreOffice made of it. */
async function workbookFile(locale: (typeof LOCALES)[number]): Promise<{ file: string; scoring: string; fees: string }> {
  const { excel } = await openWorkbook({ locale });
  const scoring = await createSheet(buildScoringSheet({ standard: gbt27922, locale }));
  const fees = await createSheet(buildFeeSheet({ card: trialCard, locale, headcount: 1200 }));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(scoring.name).getRange('E9:E24').values = Array.from({ length: 16 }, () => ['符合']);
    const chain = worksheets.add(CHAIN);
    chain.getRange('A1:D4').values = POINTS.map((points, row) => [points, JUDGEMENTS[row] ?? '', row === 2 ? 7 : '', row === 2 ? 2 : '']);
    chain.getRange('F1:F3').formulas = [
      ['=CERT.SCORE(A1:A4,B1:B4,C1:C4,D1:D4)'],
      ['=CERT.GRADE(F1,,,"en")'],
      ['=CERT.GAP(F1,"five-star")'],
    ];
    // A headcount that is typed, priced for whole people.
    chain.getRange('H1:H3').formulas = [['1200'], ['=CERT.FEE(ROUND(H1,0))'], ['=CERT.PERSONDAYS(H1,"监督")']];
    chain.getRange('J1:J2').formulas = [['95'], ['=CERT.GRADE(J1)']];
    chain.getRange('L2:L10').values = HEADCOUNTS.map((count) => [count]);
    chain.getRange('M1:N1').formulas = [['=CERT.FEE(H1)', '=H3']];
    chain.getRange('L12:L21').values = SCORES.map((score) => [score]);
    chain.getRange('M11').formulas = [['=J2']];
    await context.sync();
  });
  await excel.idle();
  const workbook = nativeWorkbook(excel.snapshot());
  expect(JSON.stringify(workbook.sheets.map(({ cells }) => Object.values(cells).map(({ formula }) => formula)))).not.toContain('CERT.');
  const file = join(outputFolder('scripting', locale), 'converted.xlsx');
  writeFileSync(file, await xlsxWithoutAddin(workbook));
  return { file, scoring: scoring.name, fees: fees.name };
}

/** The core's answer, or null where it refuses. */
function answer(id: string, ...args: readonly unknown[]): unknown {
  try {
    return call(id, ...args);
  } catch {
    return null;
  }
}

const scoreWith = (earned: number): unknown =>
  call('SCORE', column(...POINTS), column('符合', '符合', '抽样', earned), column(null, null, 7, null), column(null, null, 2, null));

describe.each(LOCALES)('converted workbook in %s', (locale) => {
  let place: Awaited<ReturnType<typeof workbookFile>>;
  beforeAll(async () => {
    place = await workbookFile(locale);
  });

  test('goal seek finds the points that a score needs', () => {
    const { file } = place;
    const [sought, [after]] = driveOffice([
      { do: 'goalSeek', file, sheet: CHAIN, formula: 'F1', variable: 'B4', target: 95 },
      { do: 'type', file, cells: [{ sheet: CHAIN, cell: 'B4', value: 9.285714286 }], ranges: [{ sheet: CHAIN, range: 'F1:F3' }] },
    ]);
    expect(sought.result).toBeCloseTo(10 - 5 + 30 / 7, 6);
    expect(Number(scoreWith(sought.result))).toBeCloseTo(95, 6);
    expect(after).toEqual([[scoreWith(9.285714286)], ['five-star'], [0]]);
  });

  test('goal seek finds a headcount for a fee', () => {
    const { file } = place;
    const [sought] = driveOffice([{ do: 'goalSeek', file, sheet: CHAIN, formula: 'H2', variable: 'H1', target: 56_000 }]);
    expect(call('FEE', Math.round(sought.result))).toBe(56_000);
  });

  test('multiple operations give fees by headcount and levels by score, as the core does', () => {
    const { file } = place;
    const at = { file, sheet: CHAIN, do: 'multipleOperations', mode: 'column' } as const;
    const [fees, levels] = driveOffice([
      { ...at, formulas: 'M1:N1', column: 'H1', row: 'H1', range: 'L2:N10' },
      { ...at, formulas: 'M11', column: 'J1', row: 'J1', range: 'L12:M21' },
    ]);
    expect(fees).toEqual(HEADCOUNTS.map((count) => [count, answer('FEE', count), answer('PERSONDAYS', count, '监督')]));
    expect(levels).toEqual(SCORES.map((score) => [score, answer('GRADE', score)]));
  });
});
