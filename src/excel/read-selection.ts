import type { Cell, Matrix } from '../core/cells/cell';
import { splitQualified } from './address';
import { errorDetails } from './error-details';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';
import { isNoActiveSheet } from './no-active-sheet';
import { NoActiveSheetError, SeveralAreasError, SheetTooLargeError } from './problems';

/** The selected cells, as far as the sheet is used. */
export interface SelectedTable {
  readonly sheet: string;
  readonly address: string;
  /** Row of the first cell, counted from 1 as the user sees it. */
  readonly firstRow: number;
  /** Text where a cell shows one for a number too: `5.10` is a clause, 5.1 another. */
  readonly cells: Matrix;
}

/** More cells than any table of points has; a selection of whole columns is cut to the used part first. */
const MOST_CELLS = 50_000;

/**
 * The selected range with its values.
 *
 * @param textColumn - Whether a column (from 0) is to be read as it is shown.
 * @throws NoActiveSheetError, SeveralAreasError or SheetTooLargeError.
 */
export async function readSelection(textColumn: (texts: readonly (readonly string[])[]) => number | null): Promise<SelectedTable> {
  return excelRun(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    selected.load('address,rowIndex,columnIndex,rowCount,columnCount');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.load('name');
    await context.sync().catch((error: unknown) => {
      if (isNoActiveSheet(error)) throw new NoActiveSheetError();
      throw errorDetails(error).code === 'InvalidSelection' ? new SeveralAreasError() : error;
    });
    const { range: address } = splitQualified(selected.address);
    const firstRow = selected.rowIndex + 1;
    if (used.isNullObject) return { sheet: sheet.name, address, firstRow, cells: [] };
    const rows = Math.min(selected.rowIndex + selected.rowCount, used.rowIndex + used.rowCount) - selected.rowIndex;
    const columns = Math.min(selected.columnIndex + selected.columnCount, used.columnIndex + used.columnCount) - selected.columnIndex;
    if (rows <= 0 || columns <= 0) return { sheet: sheet.name, address, firstRow, cells: [] };
    if (rows * columns > MOST_CELLS) {
      throw new SheetTooLargeError({ sheet: sheet.name, range: address, cells: rows * columns, limit: MOST_CELLS });
    }
    const range = sheet.getRangeByIndexes(selected.rowIndex, selected.columnIndex, rows, columns);
    range.load('values,valueTypes,text');
    await context.sync();
    const texts = range.text;
    const shown = textColumn(texts);
    const cells = matrixOf(range).map((line, row) =>
      line.map((cell, column): Cell => (column === shown && typeof cell === 'number' ? (texts[row]?.[column] ?? cell) : cell)),
    );
    return { sheet: sheet.name, address, firstRow, cells };
  });
}
