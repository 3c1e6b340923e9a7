import type { Cell, Matrix } from '../core/cells/cell';
import { splitQualified } from './address';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';

export interface SelectedCell {
  /** With its sheet, e.g. `评分表!N20`. */
  readonly address: string;
  /** The formula, or the value again where there is none. */
  readonly formula: string;
  readonly value: Cell;
  readonly valueType: string;
  /** The cell whose formula this one shows a part of, and how far away it is; null where the cell stands for itself. */
  readonly spilledFrom: { readonly formula: string; readonly row: number; readonly column: number } | null;
}

/** The active cell. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return excelRun(async (context) => {
    const cell = context.workbook.getActiveCell();
    const parent = cell.getSpillParentOrNullObject();
    cell.load('address,formulas,values,valueTypes,rowIndex,columnIndex');
    parent.load('formulas,rowIndex,columnIndex');
    await context.sync();
    const row = parent.isNullObject ? 0 : cell.rowIndex - parent.rowIndex;
    const column = parent.isNullObject ? 0 : cell.columnIndex - parent.columnIndex;
    return {
      address: cell.address,
      formula: formulaOf(cell),
      value: matrixOf(cell)[0]?.[0],
      valueType: cell.valueTypes[0]?.[0] ?? '',
      // A cell that spills may name itself as where its own part comes from.
      spilledFrom: row === 0 && column === 0 ? null : { formula: formulaOf(parent), row, column },
    };
  });
}

function formulaOf(cell: Excel.Range): string {
  return String((cell.formulas as (string | number | boolean)[][])[0]?.[0] ?? '');
}

/** The cells of several ranges, each address with its sheet, in one request. */
export async function readRanges(addresses: readonly string[]): Promise<Matrix[]> {
  return excelRun(async (context) => {
    const ranges = addresses.map((address) => {
      const { sheet, range } = splitQualified(address);
      return context.workbook.worksheets.getItem(sheet).getRange(range);
    });
    for (const range of ranges) range.load('values,valueTypes');
    await context.sync();
    return ranges.map(matrixOf);
  });
}
