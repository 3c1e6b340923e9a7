import type { Cell, Matrix } from '../core/cells/cell';

/** Cells of a loaded range for the core: errors become data instead of text that reads `#N/A`. Load `values` and `valueTypes`. */
export function matrixOf(range: Excel.Range): Matrix {
  const types = range.valueTypes as Excel.RangeValueType[][];
  return (range.values as Cell[][]).map((row, rowIndex) =>
    row.map((value, columnIndex) => (types[rowIndex]?.[columnIndex] === 'Error' ? { code: String(value) } : value)),
  );
}
