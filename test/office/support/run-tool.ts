import { applyChanges } from '../../../src/excel/apply-changes';
import { readSpills } from '../../../src/excel/read-spills';
import { scanWorkbook } from '../../../src/excel/scan-workbook';
import { nativeRegistry } from '../../../src/functions/native/registry';
import { registry } from '../../../src/functions/registry';
import { certCells } from '../../../src/taskpane/features/tools/plans/cert-cells';
import { planRepair } from '../../../src/taskpane/features/tools/plans/plan-repair';
import { planFreeze, planNative } from '../../../src/taskpane/features/tools/plans/plan-values';
import type { ToolPlan } from '../../../src/taskpane/features/tools/plans/tool-plan';
import type { WorkbenchExcel } from '../../../workbench/workbook';

const records = new Map(nativeRegistry.map((record) => [record.id, record]));
const known = new Set(registry.map(({ id }) => id));

/** Plans a command of the tools tab for the whole open workbook, and applies it. */
export async function runTool(excel: WorkbenchExcel, tool: 'native' | 'freeze' | 'repair'): Promise<ToolPlan> {
  const cells = await certCells(await scanWorkbook('workbook'), records, readSpills);
  const plan = await { native: () => planNative(cells, records), freeze: () => planFreeze(cells), repair: () => planRepair(cells, known) }[
    tool
  ]();
  const { skipped } = await applyChanges(plan.cells.flatMap(({ changes }) => changes));
  expect(skipped).toEqual([]);
  await excel.idle();
  return plan;
}
