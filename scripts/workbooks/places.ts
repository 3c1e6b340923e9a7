import { rectangle } from '../../src/excel/address';

/** Letters of a column counted from 0. */
const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Address of a cell, row and column counted from 0. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** Every cell of a range, row by row. */
export function cellsOf(address: string): string[] {
  const { row, column, rows, columns } = rectangle(address);
  return Array.from({ length: rows * columns }, (_, index) => addressOf(row + Math.floor(index / columns), column + (index % columns)));
}
