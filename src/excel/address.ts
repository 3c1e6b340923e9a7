/** Zero-based position and size of a range given in A1 notation. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Z]+)\$?(\d+)$/u;

function position(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = CELL.exec(cell) ?? [];
  if (digits === '') throw new Error(`"${cell}" is no address of a cell`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The rectangle of an address such as `B3` or `B3:D9`. */
export function rectangle(address: string): Rectangle {
  const [from = '', to = from] = address.split(':');
  const first = position(from);
  const last = position(to);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** The part of an address that lies in the rows from `top` to `bottom`, both counted from 0 and included; null where none does. */
export function betweenRows(address: string, top: number, bottom: number): string | null {
  const { row, rows } = rectangle(address);
  const [first, last] = [Math.max(row, top), Math.min(row + rows - 1, bottom)];
  if (first > last) return null;
  const [from = '', to] = address.split(':');
  const inRow = (cell: string, index: number): string => cell.replace(/\d+$/u, String(index + 1));
  return to === undefined ? address : `${inRow(from, first)}:${inRow(to, last)}`;
}

/** Sheet and range of a qualified address such as `'评分表 (2)'!A1:B2`. */
export function splitQualified(address: string): { readonly sheet: string; readonly range: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) throw new Error(`"${address}" does not name its sheet`);
  const sheet = address.slice(0, mark);
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, range: address.slice(mark + 1) };
}
