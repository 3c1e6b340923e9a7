import type { Rectangle } from './address';
import type { CellPlace } from './cell-blocks';
import { excelRun } from './excel-run';

export interface SheetPlace extends CellPlace {
  readonly sheet: string;
}

/** Cells asked about in one request: each is an object of its own on both sides. */
const CELLS_PER_REQUEST = 2_000;

/** The cells that formulas fill beyond their own, in the order asked; null where a formula fills no more than its cell. */
export async function readSpills(places: readonly SheetPlace[]): Promise<(Rectangle | null)[]> {
  return places.length === 0 ? [] : excelRun((context) => readPart(context, places));
}

async function readPart(context: Excel.RequestContext, places: readonly SheetPlace[]): Promise<(Rectangle | null)[]> {
  const part = places.slice(0, CELLS_PER_REQUEST).map(({ sheet, row, column }) => {
    const spill = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
    spill.load('rowIndex,columnIndex,rowCount,columnCount');
    return spill;
  });
  await context.sync();
  const found = part.map((spill) =>
    spill.isNullObject || spill.rowCount * spill.columnCount === 1
      ? null
      : { row: spill.rowIndex, column: spill.columnIndex, rows: spill.rowCount, columns: spill.columnCount },
  );
  const rest = places.slice(CELLS_PER_REQUEST);
  return rest.length === 0 ? found : [...found, ...(await readPart(context, rest))];
}
