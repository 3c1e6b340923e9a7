import type { Cell } from '../core/cells/cell';
import { contentsOf, type CellContent } from './cell-content';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';

/** Every cell of a sheet that is in use; places counted from 0. */
export interface SheetCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly Cell[])[];
}

/** What the cells of a sheet were given and what they show, in one request. */
export async function readSheetCells(sheet: string): Promise<SheetCells> {
  return excelRun(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    range.load('formulas,values,valueTypes,rowIndex,columnIndex');
    await context.sync();
    return { sheet, row: range.rowIndex, column: range.columnIndex, contents: contentsOf(range), values: matrixOf(range) };
  });
}
