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
}

/** The active cell. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return excelRun(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,values,valueTypes');
    await context.sync();
    return {
      address: cell.address,
      formula: String((cell.formulas as (string | number | boolean)[][])[0]?.[0] ?? ''),
      value: matrixOf(cell)[0]?.[0],
      valueType: cell.valueTypes[0]?.[0] ?? '',
    };
  });
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
