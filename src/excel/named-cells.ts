import type { NamedCells } from '../sheets/our-sheet';
import { contentsOf } from './cell-content';
import { matrixOf } from './matrix';

/** The cells of a loaded range with their place. Load `formulas`, `values`, `valueTypes`, `rowIndex` and `columnIndex`. */
export function namedCells(range: Excel.Range): NamedCells {
  return { row: range.rowIndex, column: range.columnIndex, values: matrixOf(range), contents: contentsOf(range) };
}
