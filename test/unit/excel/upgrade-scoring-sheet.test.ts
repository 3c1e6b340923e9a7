import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSheet } from '../../../src/excel';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import { readSheetCells } from '../../../src/excel/read-sheet-cells';
import {
  assess,
  cellOf,
  columnOf,
  inputCellsOf,
  SCORING_HEADER_NAMES,
  SCORING_VERSION,
  scoringInputs,
  sheetReader,
  type OurSheet,
  type SheetPlan,
} from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import { upgradeSheet } from '../../../src/taskpane/features/audit/import/upgrade-sheet';
import { cellsOf, openWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

/** Cells and names of a scoring sheet as version 0.2.0 made it, without its formulas. */
const first = JSON.parse(readFileSync(path.join(__dirname, '../../golden/scoring-sheet-v1.json'), 'utf8')) as Pick<
  SheetPlan,
  'kind' | 'version' | 'locale' | 'name' | 'blocks' | 'names'
>;

const plan: SheetPlan = {
  ...first,
  tabColor: '#1F4E79',
  font: { name: 'Calibri', size: 10, address: 'A1:C4' },
  columnWidths: [],
  rowHeights: [],
  styles: {},
  styled: [],
  borders: [],
  numberFormats: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  frozenRows: 7,
  print: { area: 'A1:T60', titleRows: '$7:$7', footerLeft: '', footerCenter: '' },
  firstInput: 'C2',
};

async function fill(cells: Readonly<Record<string, string | number>>, insertAbove = false): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    if (insertAbove) sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
}

async function firstSheet(): Promise<OurSheet> {
  const [sheet] = await readOurSheets(sheetReader);
  if (sheet === undefined) throw new Error('no sheet of ours');
  return sheet;
}

const ENTERED = {
  ...{ C2: '某电器有限公司', C3: '某认证中心', C4: '初次评审', C5: '王某、李某', H3: 'R-01', H4: 45_424 },
  ...{ E8: '符合', E9: '抽样', F9: 10, G9: 2, J9: '抽查 10 人', E10: '不符合', J10: '无证书', E11: '不适用', J11: '委托外包', E12: 3 },
  ...{ D8: 4, D9: 6 },
};

test.each([false, true])(
  'everything entered in a sheet of the first layout is in the new one, and the old one is as it was (rows inserted: %s)',
  async (inserted) => {
    const { excel } = await openWorkbook();
    await createSheet(plan);
    await fill(ENTERED, inserted);
    const old = await firstSheet();
    expect(old.marker?.version).toBe(1);
    const [category, text] = [old.names['CERT_SpecialCategories'], old.names['CERT_SpecialTexts']];
    const line = (category?.row ?? 0) + 2;
    const letters = (column: number): string => String.fromCharCode(65 + column);
    await fill({
      [`${letters(category?.column ?? 0)}${line}`]: '违反法律法规',
      [`${letters(text?.column ?? 0)}${line}`]: '未公示投诉电话',
    });
    const before = cellsOf(excel, old.name);

    const upgrade = upgradeSheet(await firstSheet(), await readSheetCells(old.name));
    if (upgrade === null) throw new Error('refused');
    expect(upgrade.left).toEqual([]);
    await createSheet(upgrade.plan);

    const made = (await readOurSheets(sheetReader)).find(({ marker }) => marker?.version === SCORING_VERSION);
    if (made === undefined) throw new Error('no new sheet');
    const inputs = scoringInputs(inputCellsOf(made));
    const rows = inputs.ids.map((_, index) => [
      inputs.points[index],
      inputs.judgements[index],
      inputs.samples[index],
      inputs.nonconforming[index],
      inputs.reasons[index],
    ]);
    expect(rows.slice(0, 6)).toEqual([
      [4, '符合', '', '', ''],
      [6, '抽样', 10, 2, '抽查 10 人'],
      [5, '不符合', '', '', '无证书'],
      [5, '不适用', '', '', '委托外包'],
      [5, 3, '', '', ''],
      [5, '未评', '', '', ''],
    ]);
    expect(columnOf(made, 'CERT_SpecialCategories')[1]).toBe('违反法律法规');
    expect(columnOf(made, 'CERT_SpecialTexts')[1]).toBe('未公示投诉电话');
    const header = (['organisation', 'certificationBody', 'auditType', 'auditors', 'ruleNumber', 'date'] as const).map((key) =>
      cellOf(made, SCORING_HEADER_NAMES[key]),
    );
    expect(header).toEqual(['某电器有限公司', '某认证中心', '初次评审', '王某、李某', 'R-01', 45_424]);
    // Points changed by hand stay marked as such, and both sheets come to the same score.
    const mine = assess(inputs, gbt27922);
    const theirs = assess(scoringInputs(inputCellsOf(old)), gbt27922);
    expect(mine).toMatchObject({ kind: 'assessed', pointsState: 'edited', unscored: 11 });
    if (mine.kind !== 'assessed' || theirs.kind !== 'assessed') throw new Error('refused');
    expect(mine.lowest.shown).toBe(theirs.lowest.shown - 1);
    expect(cellsOf(excel, old.name)).toEqual(before);
  },
);

test('rows that belong to no indicator are named', async () => {
  await openWorkbook();
  await createSheet(plan);
  await fill({ A9: 'X99', A10: 'R01' });
  const sheet = await firstSheet();
  expect(upgradeSheet(sheet, await readSheetCells(sheet.name))?.left).toEqual([9, 10]);
});

test('sheets of today, sheets of other kinds and unknown standards are left alone', async () => {
  await openWorkbook();
  await createSheet(plan);
  const sheet = await firstSheet();
  const cells = await readSheetCells(sheet.name);
  if (sheet.marker === null) throw new Error('no marker');
  for (const marker of [
    { ...sheet.marker, version: 2 },
    { ...sheet.marker, kind: 'fees' as const },
    { ...sheet.marker, subject: 'GB/T 1' },
    null,
  ]) {
    expect(upgradeSheet({ ...sheet, marker }, cells)).toBeNull();
  }
});
