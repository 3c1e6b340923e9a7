import { EXCEL_COLUMNS, EXCEL_ROWS, WHOLE_SHEET, isWholeColumns, isWholeRows, sameArea, type Area } from './area';

export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as it stands before the `!` of an address: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1`, `A1:B3`, `A:C`, `3:3`, each with `$` and a sheet name if wanted; null when the text is none of these. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const reference = match?.[3];
  if (reference === undefined) return null;
  const area = parseReference(reference);
  if (area === null) return null;
  return { sheetName: match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null, area };
}

function parseReference(reference: string): Area | null {
  const [first = '', second = first, ...more] = reference.split(':');
  if (more.length > 0) return null;
  const corners = corner(first, second, CELL, (m) => ({ col: columnIndex(m[1] ?? ''), row: Number(m[2]) - 1 }));
  if (corners !== null) return box(corners[0].col, corners[0].row, corners[1].col, corners[1].row);
  if (!reference.includes(':')) return null;
  const columns = corner(first, second, COLUMN, (m) => columnIndex(m[1] ?? ''));
  if (columns !== null) return box(columns[0], 0, columns[1], EXCEL_ROWS - 1);
  const rows = corner(first, second, ROW, (m) => Number(m[1]) - 1);
  return rows === null ? null : box(0, rows[0], EXCEL_COLUMNS - 1, rows[1]);
}

function corner<T>(first: string, second: string, pattern: RegExp, read: (match: RegExpExecArray) => T): [T, T] | null {
  const a = pattern.exec(first);
  const b = pattern.exec(second);
  return a === null || b === null ? null : [read(a), read(b)];
}

function box(col1: number, row1: number, col2: number, row2: number): Area | null {
  const area = { left: Math.min(col1, col2), right: Math.max(col1, col2), top: Math.min(row1, row2), bottom: Math.max(row1, row2) };
  return area.top < 0 || area.bottom >= EXCEL_ROWS || area.right >= EXCEL_COLUMNS ? null : area;
}

export function areaAddress(area: Area, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const cell = (col: number, row: number): string => `${dollar}${columnName(col)}${dollar}${String(row + 1)}`;
  if (!sameArea(area, WHOLE_SHEET)) {
    if (isWholeColumns(area)) return `${dollar}${columnName(area.left)}:${dollar}${columnName(area.right)}`;
    if (isWholeRows(area)) return `${dollar}${String(area.top + 1)}:${dollar}${String(area.bottom + 1)}`;
  }
  const start = cell(area.left, area.top);
  const end = cell(area.right, area.bottom);
  return start === end ? start : `${start}:${end}`;
}

export const fullAddress = (sheetName: string, area: Area, absolute = false): string =>
  `${quoteSheetName(sheetName)}!${areaAddress(area, absolute)}`;
