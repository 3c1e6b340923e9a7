import { rational } from '../../../../src/core/exact';
import { createSheet } from '../../../../src/excel';
import { scanWorkbook } from '../../../../src/excel/scan-workbook';
import { LOCALES, type Locale } from '../../../../src/i18n/locale';
import { buildFindingsSheet, type SheetPlan } from '../../../../src/sheets';
import { buildLadderSheet } from '../../../../src/sheets/ladder/build-ladder-sheet';
import { buildStandardSheet } from '../../../../src/sheets/standard/build-standard-sheet';
import { gbt27922 } from '../../../../src/standards';
import { ladders } from '../../../../src/standards/ladders';
import { checkAudit } from '../../../../src/taskpane/features/audit/check/check-audit';
import { rebuildPlan } from '../../../../src/taskpane/features/tools/plans/rebuild-plan';
import { officeAuditHost } from '../../../../src/taskpane/host/office-audit-host';
import { applyChanges } from '../../../../src/excel/apply-changes';
import { cellsOf, openWorkbook } from '../../excel/support/open-workbook';
import { PLANS } from './support/run-tool';

jest.setTimeout(240_000);

const points = (index: number) => (index === 1 ? rational(25, 3) : rational(5));
const table = (locale: Locale): SheetPlan =>
  buildStandardSheet({
    locale,
    designation: gbt27922.designation,
    edition: '2025-A',
    body: '某机构',
    date: 46_000,
    rows: ['5.1.1', '5.1.2.1', '5.2.1'].map((clause, row) => ({
      row,
      clause,
      name: `项${clause}`,
      points: points(row),
      group: null,
      rule: 'proportional',
    })),
  });

const KINDS: readonly (readonly [string, (locale: Locale) => SheetPlan])[] = [
  ...ladders.map(
    (ladder) => [`ladder ${ladder.id}`, (locale: Locale) => buildLadderSheet({ ladder, locale, organisation: '某公司' })] as const,
  ),
  ['table of points', table],
  ['list of nonconformities', (locale) => buildFindingsSheet({ locale, subject: gbt27922.designation, capacity: 5 })],
];

test.each(LOCALES.flatMap((locale) => KINDS.map(([kind, plan]) => [kind, locale, plan] as const)))(
  '%s (%s): a formula that was typed over comes back, and nothing else is touched',
  async (_, locale, plan) => {
    const { excel } = await openWorkbook({ locale });
    const made = plan(locale);
    const { name } = await createSheet({ ...made, styled: [], borders: [], conditionalFormats: [], charts: [] });
    await excel.idle();
    const before = cellsOf(excel, name);
    const look = async () => checkAudit(await officeAuditHost.readOurSheets(), await scanWorkbook('workbook'), rebuildPlan);
    expect((await PLANS.live('workbook')).refused).toEqual([]);
    expect((await PLANS.live('workbook')).cells).toEqual([]);
    const damageOf = async () => (await look()).items.filter(({ code }) => code.startsWith('formula') || code === 'name_lost');
    expect(await damageOf()).toEqual([]);
    const own = made.blocks.find(({ kind }) => kind === 'formulas')?.topLeft ?? '';
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(own).values = [['typed']];
      await context.sync();
    });
    await excel.idle();
    expect((await damageOf()).map(({ address }) => address)).toContain(own);
    const { cells } = await PLANS.live('workbook');
    expect(cells.map(({ address }) => address)).toEqual([own]);
    await applyChanges(cells.flatMap(({ changes }) => changes));
    await excel.idle();
    expect(cellsOf(excel, name)).toEqual(before);
  },
);
