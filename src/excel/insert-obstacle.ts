import type { Rectangle } from './address';

/** Why an answer cannot stand in a place, whatever the user agrees to lose. */
export type InsertObstacle =
  /** No formula in a table fills more than its own cell. */
  | { readonly kind: 'in_table'; readonly table: string }
  /** Cells there belong to the answer of a formula that stands outside; only that formula can be cleared. */
  | { readonly kind: 'in_spill'; readonly source: string };

/**
 * @param area - Where the answer would stand, with its `formulas`, `valueTypes` and place loaded.
 */
export async function insertObstacle(context: Excel.RequestContext, area: Excel.Range): Promise<InsertObstacle | null> {
  const table = area.rowCount * area.columnCount === 1 ? null : await tableIn(context, area);
  if (table !== null) return { kind: 'in_table', table };
  const source = await spillInto(context, area);
  return source === null ? null : { kind: 'in_spill', source };
}

/** Name of a table that the area meets; null where it meets none. */
async function tableIn(context: Excel.RequestContext, area: Excel.Range): Promise<string | null> {
  const { tables } = area.worksheet;
  tables.load('items/name');
  await context.sync();
  if (tables.items.length === 0) return null;
  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const at = ranges.findIndex((range) => meets(rectangleOf(range), rectangleOf(area)));
  return tables.items[at]?.name ?? null;
}

/** The cell outside of the area whose formula fills cells in it; null where there is none. */
async function spillInto(context: Excel.RequestContext, area: Excel.Range): Promise<string | null> {
  const filled = (area.valueTypes as string[][]).flatMap((line, row) =>
    line.flatMap((type, column) => (type === 'Empty' ? [] : [area.getCell(row, column)])),
  );
  if (filled.length === 0) return null;
  const parents = filled.map((cell) => cell.getSpillParentOrNullObject());
  for (const parent of parents) parent.load('address,rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return parents.find((parent) => !parent.isNullObject && !meets(rectangleOf(parent), rectangleOf(area)))?.address ?? null;
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
