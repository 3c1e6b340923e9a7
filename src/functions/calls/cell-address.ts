/** Address of a cell counted from 0, e.g. `A1` for 0, 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/** Letters of a column counted from 1. */
export function columnLetters(column: number): string {
  const rest = column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '';
  return rest + String.fromCharCode(65 + ((column - 1) % 26));
}
