import { isBlank, isCellError, quote, type Cell } from '../../core/cells/cell';
import { columnLetters } from '../column-letters';
import { columnOf, type OurSheet } from '../our-sheet';
import { quotedSheet } from '../quoted-sheet';

/** The named cells of another sheet as a reference that stays put; null where the name leads nowhere. `right` leads to a column beside them. */
export function rangeOn(sheet: OurSheet, name: string, right = 0): string | null {
  const cells = sheet.names[name];
  if (cells === null || cells === undefined) return null;
  const letters = columnLetters(cells.column + right);
  const first = `$${letters}$${String(cells.row + 1)}`;
  const last = `$${letters}$${String(cells.row + cells.values.length)}`;
  return `${quotedSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** The first of the named cells of another sheet; null where the name leads nowhere. */
export function cellOn(sheet: OurSheet, name: string): string | null {
  return rangeOn(sheet, name)?.replace(/:.*$/u, '') ?? null;
}

/** What cells hold as text, for planning rows that show them. */
export function textOf(cell: Cell): string {
  return isCellError(cell) || isBlank(cell) ? '' : quote(cell);
}

/** The cell of a named column in a line counted from 0, as text. */
export function textAt(sheet: OurSheet, name: string, line: number): string {
  return textOf(columnOf(sheet, name)[line]);
}

/** A formula that shows a cell, and nothing where it is blank: a reference alone would show 0. */
export function shown(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

/** The first of several cells that is written; "" where none is. */
export function firstShown(references: readonly (string | null)[]): string {
  return references.reduceRight<string>(
    (rest, reference) => (reference === null ? rest : `IF(${reference}<>"",${reference},${rest})`),
    '""',
  );
}

/** One line, counted from 0, of a named column of another sheet; null where the name leads nowhere. */
export function lineCellOn(sheet: OurSheet, name: string, line: number): string | null {
  const cells = sheet.names[name];
  if (cells === null || cells === undefined || line >= cells.values.length) return null;
  return `${quotedSheet(sheet.name)}!$${columnLetters(cells.column)}$${String(cells.row + line + 1)}`;
}
