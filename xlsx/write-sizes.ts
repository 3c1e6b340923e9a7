import { firstCell, lastCell } from './address';
import { must, type OpenFile } from './file';
import type { SheetSnapshot } from './snapshot';

/** Pixels per point, and per character of the normal font (Calibri 11), in which files give widths. */
export const PIXELS = 4 / 3;
export const CHARACTER = 7;

/** Excel takes no column wider and no row higher. */
const WIDEST = 255;
const HIGHEST = 409;

export function writeSizes({ file }: OpenFile, { name, columnWidths, rowHeights }: SheetSnapshot): void {
  for (const { columns, points } of columnWidths) {
    const width = Math.min((points * PIXELS) / CHARACTER, WIDEST);
    must(`The width of ${name}!${columns}`, file.SetColWidth(name, firstCell(columns), lastCell(columns), width));
  }
  for (const { rows, points } of rowHeights) {
    for (let row = Number(firstCell(rows)); row <= Number(lastCell(rows)); row++)
      must(`The height of ${name}!${rows}`, file.SetRowHeight(name, row, Math.min(points, HIGHEST)));
  }
}

/** Hides rows and columns. Those of an empty sheet too: a hidden row is written though nothing is in it. */
export function writeHidden({ file }: OpenFile, { name, hiddenRows = [], hiddenColumns = [] }: SheetSnapshot): void {
  for (const rows of hiddenRows) {
    for (let row = Number(firstCell(rows)); row <= Number(lastCell(rows)); row++)
      must(`The hidden row ${name}!${String(row)}`, file.SetRowVisible(name, row, false));
  }
  for (const columns of hiddenColumns) must(`The hidden columns ${name}!${columns}`, file.SetColVisible(name, columns, false));
}
