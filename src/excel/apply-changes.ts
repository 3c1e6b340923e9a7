import { cellBlocks, type CellPlace } from './cell-blocks';
import { contentsOf, newContent, type CellContent, type NewContent } from './cell-content';
import { cellInput } from './cell-input';
import { excelRun } from './excel-run';
import { partsBySize } from './parts-by-size';
import type { SheetPlace } from './read-spills';

/** One cell to be changed. */
export interface CellChange extends SheetPlace {
  /** What the cell must still hold for the change to be made. Null for a cell that another one fills: that one decides. */
  readonly before: CellContent | null;
  readonly after: NewContent;
  /** The cell with whose formula it belongs together: all of them are changed, or none. */
  readonly anchor: CellPlace;
}

export interface ChangeOutcome {
  /** The changes that were made, each with what the cell holds since. */
  readonly made: readonly (CellChange & { readonly now: CellContent })[];
  /** Changes left out because their cells, or cells they belong together with, hold something else by now. */
  readonly skipped: readonly CellChange[];
}

/**
 * Makes changes as one step of undo, where the host can. Cells that were edited since the change was planned are left alone. When
 * writing fails halfway, what was written is taken back.
 */
export async function applyChanges(changes: readonly CellChange[]): Promise<ChangeOutcome> {
  if (changes.length === 0) return { made: [], skipped: [] };
  return excelRun((context) => applyIn(context, changes), { undoGroup: true });
}

async function applyIn(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<ChangeOutcome> {
  const held = await readContents(context, changes);
  const stale = new Set(changes.filter((change, index) => change.before !== null && change.before !== held[index]).map(groupOf));
  const fresh = changes.flatMap((change, index) => {
    const was = held[index];
    return stale.has(groupOf(change)) || was === undefined ? [] : [{ change, was }];
  });
  const due = fresh.map(({ change }) => change);
  try {
    await write(context, due);
  } catch (error) {
    const back = fresh.map(({ change, was }) => ({ ...change, after: change.before === null ? { value: '' } : newContent(was) }));
    await takeBack(
      context,
      [...new Set(back.map(({ sheet }) => sheet))].map((name) => back.filter(({ sheet }) => sheet === name)),
    );
    throw error;
  }
  const now = await readContents(context, due);
  return {
    made: due.map((change, index) => ({ ...change, now: now[index] ?? '' })),
    skipped: changes.filter((change) => stale.has(groupOf(change))),
  };
}

/** Sheet by sheet: the one that refused the writing, and so was not written, refuses this too. */
async function takeBack(context: Excel.RequestContext, [sheet, ...rest]: readonly (readonly CellChange[])[]): Promise<void> {
  if (sheet === undefined) return;
  await write(context, sheet).catch(() => undefined);
  await takeBack(context, rest);
}

/** The changes that take an outcome back: formulas return, and what they fill is emptied for them. */
export function reversed({ made }: ChangeOutcome): CellChange[] {
  return made.map(({ now, before, ...place }) => ({ ...place, before: now, after: before === null ? { value: '' } : newContent(before) }));
}

function groupOf({ sheet, anchor }: CellChange): string {
  return `${String(anchor.row)},${String(anchor.column)}!${sheet}`;
}

/** What the cells hold, in their order. */
async function readContents(context: Excel.RequestContext, places: readonly SheetPlace[]): Promise<(CellContent | undefined)[]> {
  const held = new Map<SheetPlace, CellContent>();
  await readPart(
    context,
    partsBySize(places, () => 100),
    held,
  );
  return places.map((place) => held.get(place));
}

async function readPart(
  context: Excel.RequestContext,
  [part, ...rest]: readonly (readonly SheetPlace[])[],
  held: Map<SheetPlace, CellContent>,
): Promise<void> {
  if (part === undefined) return;
  const blocks = blocksOn(context, part);
  for (const { range } of blocks) range.load('formulas,values');
  await context.sync();
  for (const { range, cells } of blocks) {
    const contents = contentsOf(range);
    cells.forEach((line, row) => line.forEach((cell, column) => held.set(cell, contents[row]?.[column] ?? '')));
  }
  await readPart(context, rest, held);
}

/** Plain values first: a formula spills only into cells that are already empty. */
async function write(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const values = changes.filter(({ after }) => 'value' in after);
  const formulas = changes.filter(({ after }) => 'formula' in after);
  await writePart(
    context,
    partsBySize([...values, ...formulas], ({ after }) => JSON.stringify(after).length),
  );
}

async function writePart(context: Excel.RequestContext, [part, ...rest]: readonly (readonly CellChange[])[]): Promise<void> {
  if (part === undefined) return;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const { range, cells } of blocksOn(
    context,
    part.filter(({ after }) => 'value' in after),
  )) {
    range.values = cells.map((line) => line.map(({ after }) => ('value' in after ? plainInput(after.value) : '')));
  }
  for (const { range, cells } of blocksOn(
    context,
    part.filter(({ after }) => 'formula' in after),
  )) {
    range.formulas = cells.map((line) => line.map(({ after }) => ('formula' in after ? after.formula : '')));
  }
  await context.sync();
  await writePart(context, rest);
}

function plainInput(value: CellContent): CellContent {
  return typeof value === 'boolean' ? value : cellInput(value);
}

function blocksOn<Place extends SheetPlace>(context: Excel.RequestContext, places: readonly Place[]) {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  return names.flatMap((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const blocks = cellBlocks(places.filter((place) => place.sheet === name));
    return blocks.map((block) => ({ ...block, range: sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns) }));
  });
}
