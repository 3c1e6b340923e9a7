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
import { markFinished, markUnfinished, removeUnfinished } from './unfinished';
import { undoGroupRun } from './undo-group-run';

export interface CreatedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Draws a plan as a new sheet and shows it; nothing outside the new sheet is written.
 *
 * One read (names in use, protection) and one write. When the write fails, the sheet begun is removed again; where that fails too, it
 * stays marked, and the next sheet of its name removes it first.
 */
export async function createSheet(plan: SheetPlan): Promise<CreatedSheet> {
  const taken = await excelRun(readTaken);
  const { tableNames } = taken;
  const removed = new Set(await removeUnfinished(taken.sheets.filter((sheet) => isNamedLike(sheet, plan)).map(({ id }) => id)));
  const sheets = taken.sheets.filter(({ id }) => !removed.has(id));
  const name = freeSheetName(
    plan.name,
    sheets.map((sheet) => sheet.name),
  );
  const before = new Set(sheets.map(({ id }) => id));
  const parts = partsOf(plan.blocks);
  return undoGroupRun({
    writes: parts.length,
    job: (context) => draw(context, plan, parts, name, tableNames),
    takeBack: async (error) => {
      if (!failedBeforeAdding(error)) await removeHalfMade(name, before, error);
    },
  });
}

/** End of a name that was taken already. */
const NUMBERED = / \(\d+\)$/u;

/** Whether a sheet has the wished name, or one with a number, as a sheet left half made would. */
function isNamedLike({ name }: CreatedSheet, plan: SheetPlan): boolean {
  const wished = plan.name.toLowerCase();
  return name.toLowerCase() === wished || NUMBERED.test(name);
}

async function readTaken(context: Excel.RequestContext): Promise<{ sheets: CreatedSheet[]; tableNames: string[] }> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookProtectedError();
  return { sheets: worksheets.items.map(({ id, name }) => ({ id, name })), tableNames: tables.items.map(({ name }) => name) };
}

async function draw(
  context: Excel.RequestContext,
  plan: SheetPlan,
  [first = [], ...more]: ReturnType<typeof partsOf>,
  name: string,
  tableNames: readonly string[],
): Promise<CreatedSheet> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.add(name);
  markUnfinished(sheet);
  drawBlocks(sheet, first);
  await drawFurther(context, sheet, more);
  drawNumberFormats(sheet, plan);
  drawLooks(sheet, plan);
  drawValidations(sheet, plan);
  drawObjects(sheet, plan, tableNames);
  drawPage(sheet, plan);
  markFinished(sheet);
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

/** Deletes the sheet that was begun, and only that one. */
async function removeHalfMade(name: string, before: ReadonlySet<string>, error: unknown): Promise<void> {
  try {
    await excelRun(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      worksheets.items.find((sheet) => sheet.name === name && !before.has(sheet.id))?.delete();
      await context.sync();
    });
  } catch {
    throw new HalfMadeSheetError(name, error);
  }
}
