import { quote, type Cell } from '../cells/cell';
import { fromCellNumber, fromDecimalText, toCellNumber, ZERO, type Rational } from '../exact';
import type { PointRule } from './point-words';

/** One indicator of a table of points. */
export interface PointRow {
  /** Row of the table as the user sees it. */
  readonly row: number;
  readonly clause: string;
  readonly name: string;
  readonly points: Rational;
  /** Name of its group, where the table has one. */
  readonly group: string | null;
  readonly rule: PointRule;
}

/** A line as it stands, before it is known whether it is an indicator. */
export interface RawRow {
  readonly row: number;
  readonly clause: string;
  readonly name: string;
  readonly points: Cell;
  readonly group: string;
  readonly rule: string;
}

/** A text in one line. */
export function oneLine(cell: Cell): string {
  return quote(cell).replaceAll(/\s+/gu, ' ').trim();
}

/** A clause as it is compared: half width, `。` typed for a dot, without a dot at its end. */
export function clauseText(cell: Cell): string {
  return oneLine(cell).normalize('NFKC').replaceAll('。', '.').replace(/\.+$/u, '').trim();
}

/** The exact points in a cell: a number, or a decimal or a fraction as text; null when it is none. */
export function pointsOf(cell: Cell): Rational | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? fromCellNumber(cell) : null;
  if (typeof cell !== 'string') return null;
  const text = cell
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replaceAll('⁄', '/')
    .replaceAll(/\s+/gu, '')
    .replace(/(分|points?)$/iu, '');
  const [numerator, denominator, ...rest] = text.split('/').map(fromDecimalText);
  if (rest.length > 0 || numerator === null || numerator === undefined || denominator === null) return null;
  if (denominator === undefined) return numerator;
  return denominator.compare(ZERO) === 0 ? null : numerator.div(denominator);
}

/** Whether a number fits a cell exactly: at most 15 significant digits. */
export function fitsCell(points: Rational): boolean {
  return fromCellNumber(toCellNumber(points)).equals(points);
}

/** Whether a clause is one of a group, `5.1.2` of `5.1`. */
export function isWithin(clause: string, group: string): boolean {
  return clause.startsWith(`${group}.`);
}

/** A number as a person writes it: decimal digits where they say it exactly, else a fraction. */
export function exactText(value: Rational): string {
  return fitsCell(value) ? String(toCellNumber(value)) : value.toFraction(false);
}
