import type { NamedCells } from '../sheets/our-sheet';
import { excelRun } from './excel-run';
import { namedCells } from './named-cells';

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
    return ranges.map((range) => (range.isNullObject ? null : namedCells(range)));
  });
}
