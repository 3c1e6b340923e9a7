import { createSheet } from '../../../../../src/excel';
import { applyChanges } from '../../../../../src/excel/apply-changes';
import { readSpills } from '../../../../../src/excel/read-spills';
import { scanWorkbook, type ScanScope } from '../../../../../src/excel/scan-workbook';
import { maySpill } from '../../../../../src/functions/native/may-spill';
import { nativeRegistry } from '../../../../../src/functions/native/registry';
import { registry } from '../../../../../src/functions/registry';
import { trialCard } from '../../../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../../../src/sheets';
import { gbt27922 } from '../../../../../src/standards';
import { certCells } from '../../../../../src/taskpane/features/tools/plans/cert-cells';
import { planLive } from '../../../../../src/taskpane/features/tools/plans/plan-live';
import { planRepair } from '../../../../../src/taskpane/features/tools/plans/plan-repair';
import { planFreeze, planNative } from '../../../../../src/taskpane/features/tools/plans/plan-values';
import { rebuildPlan } from '../../../../../src/taskpane/features/tools/plans/rebuild-plan';
import { refuseSigned } from '../../../../../src/taskpane/features/tools/plans/refuse-signed';
import type { ToolPlan } from '../../../../../src/taskpane/features/tools/plans/tool-plan';
import type { SheetSnapshot } from '../../../../../workbench/contract';
import { openWorkbook, type OpenWorkbook } from '../../../excel/support/open-workbook';

const records = new Map(nativeRegistry.map((record) => [record.id, record]));
const known = new Set(registry.map(({ id }) => id));

export async function change(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

export const PLANS: Readonly<Record<ToolPlan['tool'], (scope: ScanScope) => Promise<ToolPlan>>> = {
  native: async (scope) => planNative(await find(scope), records),
  freeze: async (scope) => planFreeze(await find(scope)),
  repair: async (scope) => planRepair(await find(scope), known),
  live: async (scope) => {
    const scan = await scanWorkbook(scope);
    return refuseSigned(await planLive(scan, rebuildPlan, (formula) => maySpill(formula, records)), scan);
  },
};

async function find(scope: ScanScope) {
  return certCells(await scanWorkbook(scope), records, readSpills);
}

/** Plans and applies; nothing may have changed in between. */
export async function run(book: OpenWorkbook, tool: ToolPlan['tool'], scope: ScanScope = 'workbook') {
  const plan = await PLANS[tool](scope);
  const outcome = await applyChanges(plan.cells.flatMap(({ changes }) => changes));
  expect(outcome.skipped).toEqual([]);
  await book.excel.idle();
  return { plan, outcome };
}

type Cells = SheetSnapshot['cells'];

/** What cells show, by address, without cells that show nothing. */
export const shown = (cells: Cells): unknown =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, { value }]) => value !== null && value !== '')
      .map(([address, { value }]) => [address, typeof value === 'number' ? Number(value.toPrecision(12)) : value]),
  );
export const certFormulas = (cells: Cells): string[] =>
  Object.entries(cells).flatMap(([address, { formula }]) =>
    formula !== undefined && /CERT[._]/i.test(formula) ? [`${address} ${formula}`] : [],
  );

/** A workbook with both sheets of ours, filled in, and formulas of the user's own. */
export async function filled(): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('评分表');
    sheet.getRange('E9:E24').values = Array.from({ length: 16 }, (_, index) => [index === 0 ? '抽样' : '符合']);
    sheet.getRange('F9:G9').values = [[4, 1]];
  });
  await createSheet(buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 }));
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A4').values = [[95], [80], [12], ['x']];
    sheet.getRange('B1').formulas = [['=CERT.GRADE(A1:A3)']];
    sheet.getRange('D1:D3').formulas = [['=CERT.FEE(1200)&" CNY"'], ['=CERT.FEE("many")'], ['=SUM(A1:A3)']];
    sheet.getRange('E1').values = [["'=CERT.FEE(1)"]];
  });
  await book.excel.idle();
  return book;
}

export const SHEETS = ['Sheet1', '评分表', '费用表'] as const;
