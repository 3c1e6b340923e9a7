import type { SheetPlan } from '../sheets/plan';
import { drawBlocks, drawNumberFormats } from './draw-cells';
import { drawLooks } from './draw-looks';
import { drawObjects } from './draw-objects';
import { drawPage } from './draw-page';
import { drawValidations } from './draw-validations';
import { excelRun } from './excel-run';
import { freeSheetName } from './free-name';
import { partsOf } from './parts';
import { HalfMadeSheetError, WorkbookProtectedError } from './problems';

export interface CreatedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Draws a plan as a new sheet and shows it; nothing outside the new sheet is written.
 *
 * One read (names in use, protection) and one write. When the write fails, the sheet begun is removed again.
 */
export async function createSheet(plan: SheetPlan): Promise<CreatedSheet> {
  return excelRun((context) => createIn(context, plan), { undoGroup: true });
}

async function createIn(context: Excel.RequestContext, plan: SheetPlan): Promise<CreatedSheet> {
  const { workbook } = context;
  const { worksheets, tables, protection } = workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookProtectedError();

  const before = new Set(worksheets.items.map(({ id }) => id));
  const name = freeSheetName(
    plan.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const tableNames = tables.items.map((table) => table.name);
  try {
    return await draw(context, plan, name, tableNames);
  } catch (error) {
    if (!failedBeforeAdding(error)) await removeHalfMade(context, name, before, error);
    throw error;
  }
}

async function draw(context: Excel.RequestContext, plan: SheetPlan, name: string, tableNames: readonly string[]): Promise<CreatedSheet> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.add(name);
  const [first = [], ...more] = partsOf(plan.blocks);
  drawBlocks(sheet, first);
  await drawFurther(context, sheet, more);
  drawNumberFormats(sheet, plan);
  drawLooks(sheet, plan);
  drawValidations(sheet, plan);
  drawObjects(sheet, plan, tableNames);
  drawPage(sheet, plan);
  sheet.activate();
  sheet.getRange(plan.firstInput).select();
  sheet.load('id,name');
  await context.sync();
  return { id: sheet.id, name: sheet.name };
}

/** Parts of a very large sheet, one request each: Excel takes no more than 5 MB at a time. */
async function drawFurther(context: Excel.RequestContext, sheet: Excel.Worksheet, parts: ReturnType<typeof partsOf>): Promise<void> {
  const [next, ...rest] = parts;
  if (next === undefined) return;
  await context.sync();
  drawBlocks(sheet, next);
  await drawFurther(context, sheet, rest);
}

/** True when the very adding of the sheet failed: a sheet of that name then is somebody else's. */
function failedBeforeAdding(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.debugInfo.errorLocation === 'WorksheetCollection.add';
}

/** Deletes the sheet this run added, and only that one. */
async function removeHalfMade(context: Excel.RequestContext, name: string, before: ReadonlySet<string>, error: unknown): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    worksheets.items.find((sheet) => sheet.name === name && !before.has(sheet.id))?.delete();
    await context.sync();
  } catch {
    throw new HalfMadeSheetError(name, error);
  }
}
