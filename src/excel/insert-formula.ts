import { splitQualified } from './address';
import { excelRun } from './excel-run';
import { insertObstacle, type InsertObstacle } from './insert-obstacle';

export interface FormulaToInsert {
  /** As in `formulas`: with its equals sign, English names, commas between arguments. */
  readonly formula: string;
  /** Size of the answer: a table reaches into the cells right and below. */
  readonly rows: number;
  readonly columns: number;
  /** Number formats for cells of the answer that hold days or money; places are counted from its first cell. */
  readonly formats: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly format: string }[];
  /** The cell, with its sheet, whose content the user agreed to lose together with that of the answer's place; null: the active cell. */
  readonly overwrite: string | null;
}

/** What came of it. Addresses are with their sheet. */
export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly cell: string }
  /** Something stands where the formula or its answer would go; nothing was written. */
  | { readonly kind: 'occupied'; readonly cell: string; readonly area: string; readonly count: number }
  /** The answer cannot stand there, whatever is overwritten; nothing was written. */
  | (InsertObstacle & { readonly cell: string })
  /** The answer would reach past the edge of the sheet; nothing was written. */
  | { readonly kind: 'no_room'; readonly cell: string };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Writes a formula into the active cell if that and the place of its answer are empty, or where the user agreed to overwrite. */
export async function insertFormula({ formula, rows, columns, formats, overwrite }: FormulaToInsert): Promise<InsertOutcome> {
  // One request writes, so it is one step of undo without a group.
  return excelRun(async (context) => {
    const cell = overwrite === null ? context.workbook.getActiveCell() : cellAt(context, overwrite);
    cell.load('address,rowIndex,columnIndex');
    await context.sync();
    const { address } = cell;
    if (cell.rowIndex + rows > LAST_ROW || cell.columnIndex + columns > LAST_COLUMN) return { kind: 'no_room', cell: address };
    const area = cell.getResizedRange(rows - 1, columns - 1);
    area.load('address,formulas,valueTypes,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const obstacle = await insertObstacle(context, area);
    if (obstacle !== null) return { ...obstacle, cell: address };
    if (overwrite === null) {
      const count = filledCells(area);
      if (count > 0) return { kind: 'occupied', cell: address, area: area.address, count };
    } else {
      area.clear('Contents');
    }
    cell.formulas = [[formula]];
    for (const { row, column, rows: height, format } of formats) {
      const numbers = cell.getOffsetRange(row, column).getResizedRange(height - 1, 0);
      numbers.numberFormat = Array.from({ length: height }, () => [format]);
    }
    await context.sync();
    return { kind: 'inserted', cell: address };
  });
}

function cellAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, range } = splitQualified(address);
  return context.workbook.worksheets.getItem(sheet).getRange(range);
}

/** Cells with a formula or a value; one that another formula spills into has a value and no formula. */
function filledCells({ formulas, valueTypes }: Excel.Range): number {
  return (formulas as (string | number | boolean)[][])
    .map((row, index) => row.filter((formula, column) => formula !== '' || valueTypes[index]?.[column] !== 'Empty').length)
    .reduce((sum, filled) => sum + filled, 0);
}
