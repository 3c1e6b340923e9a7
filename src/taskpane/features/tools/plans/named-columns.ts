import { rectangle } from '../../../../excel/address';
import type { SheetScan } from '../../../../excel/scan-workbook';
import type { InputCells } from '../../../../sheets';
import { valueAt } from './cert-cells';

/** The first column of every named range of a scanned sheet, by its name; names that lead to no cells are left out. */
export function namedColumns(sheet: SheetScan): InputCells {
  return Object.fromEntries(
    Object.entries(sheet.names).flatMap(([name, address]) => {
      if (address === null) return [];
      const { row, column, rows } = rectangle(address);
      return [[name, Array.from({ length: rows }, (_, down) => valueAt(sheet, row + down, column))] as const];
    }),
  );
}
