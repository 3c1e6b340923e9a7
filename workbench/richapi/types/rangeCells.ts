import { invalidArgument } from '../../workbook/apiError';
import { cellsOf, columnCount, isUnbounded, rowCount } from '../../workbook/area';
import { toExcelError } from '../../workbook/cellErrors';
import type { Host } from '../host';
import type { RangeObject } from '../objects';

type Cell = (sheetId: string, col: number, row: number) => unknown;

const SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value per cell, row by row; null for whole rows and columns, whose contents Excel does not hand out. */
export function readCells({ sheetId, area }: RangeObject, read: Cell): unknown[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, col) => read(sheetId, area.left + col, area.top + row)),
  );
}

/** Writes one value to every cell, or a table of the range's own shape. */
export function writeCells(
  host: Host,
  { sheetId, area }: RangeObject,
  value: unknown,
  member: string,
  write: (col: number, row: number, value: unknown) => void,
): void {
  if (!Array.isArray(value)) {
    for (const { col, row } of cellsOf(host.cells.bounded(sheetId, area))) write(col, row, value);
    return;
  }
  if (isUnbounded(area)) throw invalidArgument(member, 'Whole rows and columns cannot be written cell by cell.');
  const rows = value as unknown[];
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument(member, SHAPE);
  host.cells.bounded(sheetId, area);
  for (const { col, row } of cellsOf(area)) write(col, row, (rows[row - area.top] as unknown[])[col - area.left]);
}

export const assertShape = ({ area }: RangeObject, rows: unknown, columns: unknown, member: string): void => {
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument(member, SHAPE);
};

export function cellValue(host: Host, sheetId: string, col: number, row: number): unknown {
  const { type, value } = host.getters.getEvaluatedCell({ sheetId, col, row });
  if (type === 'error') return toExcelError(value);
  return value ?? '';
}

/** The formula, or for a cell without one its value. */
export function cellFormula(host: Host, sheetId: string, col: number, row: number): unknown {
  const cell = host.getters.getCell({ sheetId, col, row });
  if (cell?.isFormula === true) return cell.compiledFormula.toFormulaString(host.getters);
  return cellValue(host, sheetId, col, row);
}

export function cellText(host: Host, sheetId: string, col: number, row: number): string {
  return toExcelError(host.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue);
}

export function cellType(host: Host, sheetId: string, col: number, row: number): string {
  const { type } = host.getters.getEvaluatedCell({ sheetId, col, row });
  return { empty: 'Empty', number: 'Double', boolean: 'Boolean', error: 'Error', text: 'String' }[type];
}

/** What all cells agree on, or null: Excel's answer for a mixed range. */
export function common(host: Host, { sheetId, area }: RangeObject, read: Cell): unknown {
  const bounded = host.cells.bounded(sheetId, area);
  const first = read(sheetId, bounded.left, bounded.top);
  for (const { col, row } of cellsOf(bounded)) if (read(sheetId, col, row) !== first) return null;
  return first;
}
