import type { SheetPlan } from '../sheets/plan';
import { drawBlocks, drawNumberFormats } from './draw-cells';
import { drawConditionalFormats, drawLooks } from './draw-looks';
import { drawObjects } from './draw-objects';
import { drawPage } from './draw-page';
import { drawValidations } from './draw-validations';
import { drawInTurn, type DrawingWatch } from './draw-in-turn';
import { drawingParts, REQUEST_LIMITS, type DrawingPart, type PartLimits } from './drawing-parts';
import { excelRun } from './excel-run';
import { freeSheetName } from './free-name';
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
 * One read (names in use, protection) and one write; a long sheet takes a write for each part of it, and stays hidden until the last
 * one, so that nobody writes into it meanwhile. When a write fails, the sheet begun is removed again; where that fails too, it stays
 * marked, and the next sheet of its name removes it first.
 *
 * @throws DrawingDisturbedError where a part of a long sheet was undone while others were drawn.
 */
export async function createSheet(plan: SheetPlan, watch: DrawingWatch = {}, limits: PartLimits = REQUEST_LIMITS): Promise<CreatedSheet> {
  const taken = await excelRun(readTaken);
  const { tableNames } = taken;
  const removed = new Set(await removeUnfinished(taken.sheets.filter((sheet) => isNamedLike(sheet, plan)).map(({ id }) => id)));
  const sheets = taken.sheets.filter(({ id }) => !removed.has(id));
  const name = freeSheetName(
    plan.name,
    sheets.map((sheet) => sheet.name),
  );
  const before = new Set(sheets.map(({ id }) => id));
  const parts = drawingParts(plan, limits);
  return undoGroupRun({
    writes: parts.length,
    job: (context) => draw(context, { plan, parts, name, tableNames, watch }),
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

interface Drawing {
  readonly plan: SheetPlan;
  readonly parts: readonly DrawingPart[];
  readonly name: string;
  readonly tableNames: readonly string[];
  readonly watch: DrawingWatch;
}

async function draw(context: Excel.RequestContext, { plan, parts, name, tableNames, watch }: Drawing): Promise<CreatedSheet> {
  const { worksheets } = context.workbook;
  suspendUntilSync(context);
  const sheet = worksheets.add(name);
  markUnfinished(sheet);
  const [first, ...more] = parts;
  if (more.length > 0) {
    sheet.visibility = 'Hidden';
    await drawInTurn({ context, sheet, parts, watch, draw: (part) => drawPart(sheet, part, plan) });
    suspendUntilSync(context);
    sheet.visibility = 'Visible';
  } else if (first !== undefined) drawPart(sheet, first, plan);
  drawConditionalFormats(sheet, plan);
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

function suspendUntilSync({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function drawPart(sheet: Excel.Worksheet, part: DrawingPart, { styles }: SheetPlan): void {
  drawBlocks(sheet, part.blocks);
  drawNumberFormats(sheet, part);
  drawLooks(sheet, part, styles);
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
