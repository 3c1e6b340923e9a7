import type { NamedCells } from '../sheets/our-sheet';
import { contentsOf } from './cell-content';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';

/** The cells of sheet-scoped names of one sheet, in their order; null where a name leads to none. */
export async function readNamed(sheet: string, names: readonly string[]): Promise<(NamedCells | null)[]> {
  return excelRun(async (context) => {
    const { names: found } = context.workbook.worksheets.getItem(sheet);
    const ranges = names.map((name) => {
      const range = found.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('formulas,values,valueTypes,rowIndex,columnIndex');
      return range;
    });
    await context.sync();
    return ranges.map((range) =>
      range.isNullObject ? null : { row: range.rowIndex, column: range.columnIndex, values: matrixOf(range), contents: contentsOf(range) },
    );
  });
}
