import type { Rectangle } from './address';
import type { CellPlace } from './cell-blocks';
import { excelRun } from './excel-run';
import { partAfterPart } from './part-after-part';
import { partsBySize } from './parts-by-size';

export interface SheetPlace extends CellPlace {
  readonly sheet: string;
}

/** What a question takes: each cell is an object of its own on both sides. */
const BYTES_PER_CELL = 2_000;

/** The cells that formulas fill beyond their own, in the order asked; null where a formula fills no more than its cell. */
export async function readSpills(places: readonly SheetPlace[]): Promise<(Rectangle | null)[]> {
  return places.length === 0 ? [] : excelRun((context) => readSpillsIn(context, places));
}

/** The same as part of a job. */
export async function readSpillsIn(context: Excel.RequestContext, places: readonly SheetPlace[]): Promise<(Rectangle | null)[]> {
  const found = new Map<SheetPlace, Rectangle | null>();
  await partAfterPart({
    parts: partsBySize(places, () => BYTES_PER_CELL),
    work: async (part) => {
      const spills = part.map(({ sheet, row, column }) => {
        const spill = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
        spill.load('rowIndex,columnIndex,rowCount,columnCount');
        return spill;
      });
      await context.sync();
      part.forEach((place, index) => found.set(place, rectangleOf(spills[index])));
    },
  });
  return places.map((place) => found.get(place) ?? null);
}

function rectangleOf(spill: Excel.Range | undefined): Rectangle | null {
  if (spill === undefined || spill.isNullObject || spill.rowCount * spill.columnCount === 1) return null;
  return { row: spill.rowIndex, column: spill.columnIndex, rows: spill.rowCount, columns: spill.columnCount };
}
