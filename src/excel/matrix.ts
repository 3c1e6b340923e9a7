import type { Cell, Matrix } from '../core/cells/cell';

/** What Excel hands over as the value of a cell when no data types are asked for. */
type Value = string | number | boolean;

/** Cells of a loaded range for the core: errors become data instead of text that reads `#N/A`. Load `values` and `valueTypes`. */
export function matrixOf(range: Excel.Range): Matrix {
  const { valueTypes } = range;
  return (range.values as Value[][]).map((row, rowIndex) =>
    row.map((value, columnIndex): Cell => (valueTypes[rowIndex]?.[columnIndex] === 'Error' ? { code: String(value) } : value)),
  );
}
