import { consolidate } from '../../../src/core/audit/consolidate';
import { rational } from '../../../src/core/exact';
import { createSheet } from '../../../src/excel';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import { CONSOLIDATION_STRINGS } from '../../../src/i18n/sheets';
import { buildScoringSheet, sheetReader, type OurSheet } from '../../../src/sheets';
import { buildConsolidationSheet } from '../../../src/sheets/consolidation/build-consolidation-sheet';
import { siteOf } from '../../../src/sheets/audit/standing';
import { gbt27922, schemeOf } from '../../../src/standards';
import { cellsOf, openWorkbook } from '../excel/support/open-workbook';

jest.setTimeout(60_000);

const LOCALE = 'zh-CN';
const [category] = gbt27922.specialDeductionCategories;

/** Makes a scoring sheet: all conforming but the rows that are not, with so many special deductions. */
async function score(name: string, nonconforming: readonly string[], specials: number): Promise<void> {
  const rows = Object.fromEntries(
    gbt27922.indicators.map(({ id }) => [id, { judgement: nonconforming.includes(id) ? '不符合' : '符合', reason: 'x' }]),
  );
  const line = { category: category?.name[LOCALE] ?? '', description: 'x' };
  await createSheet(
    buildScoringSheet({ standard: gbt27922, locale: LOCALE, name, rows, specials: Array.from({ length: specials }, () => line) }),
  );
}

test.each([
  ['the lowest score, where no site failed', [0, 0, 0], 80],
  ['a failed site, though another has a lower score', [5, 0, 0], 90],
  ['the lowest of several failed sites', [5, 0, 5], 85],
] as const)('the worst site by now is %s', async (_, specials, shown) => {
  const { excel } = await openWorkbook({ locale: LOCALE });
  await score('甲', ['R01'], specials[0]);
  await score('乙', ['R01', 'R02', 'R03', 'R04'], specials[1]);
  await score('丙', ['R01', 'R02'], specials[2]);
  await excel.idle();
  const sheets = (await readOurSheets(sheetReader)).filter(({ marker }) => marker?.kind === 'scoring');
  const sites = sheets.map((sheet: OurSheet) => {
    const site = siteOf(sheet, sheet.name, rational(100));
    if (site === null) throw new Error(`${sheet.name} cannot be scored`);
    return { site, sheet };
  });
  const result = consolidate(
    sites.map(({ site }) => site),
    'worst',
    schemeOf(gbt27922),
  );
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  const { name } = await createSheet(
    buildConsolidationSheet({
      result,
      sites,
      standard: gbt27922,
      locale: LOCALE,
      organisation: 'x',
      madeAt: '2026-11-26 15:40',
      pointsNote: 'x',
    }),
  );
  await excel.idle();
  const cells = Object.entries(cellsOf(excel, name));
  const rowOf = (address: string): string => address.replace(/\D/gu, '');
  const label = cells.find(([, { value }]) => value === CONSOLIDATION_STRINGS[LOCALE].live.worst)?.[0] ?? '';
  const live = cells.find(([address, { formula }]) => formula !== undefined && rowOf(address) === rowOf(label));
  expect(live?.[1].value).toBe(shown);
});
