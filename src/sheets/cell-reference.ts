import type { NamedCells } from './our-sheet';

/** Address of a cell counted from 0, e.g. `A1` for 0, 0. */
export function cellName(row: number, column: number): string {
  return `${letters(column)}${String(row + 1)}`;
}

/** An address on another sheet, its name quoted as Excel wants it: `'评分表 (2)'!A1`. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** A cell of another sheet, with `$`: it follows inserted rows and stays put when the formula is copied. */
export function fixedCell(sheet: string, row: number, column: number): string {
  return onSheet(sheet, `$${letters(column)}$${String(row + 1)}`);
}

/** The cells of a named column of another sheet, or the same rows of a column some columns to its right. */
export function fixedColumn(sheet: string, { row, column, values }: NamedCells, right = 0): string {
  const letter = letters(column + right);
  return onSheet(sheet, `$${letter}$${String(row + 1)}:$${letter}$${String(row + values.length)}`);
}

/** Name of the first sheet that a formula refers to; null where it names none. */
export function sheetIn(formula: string): string | null {
  const [, quoted, plain] = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/u.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function letters(column: number): string {
  const rest = column >= 26 ? letters(Math.floor(column / 26) - 1) : '';
  return rest + String.fromCharCode(65 + (column % 26));
}
