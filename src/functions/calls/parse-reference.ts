import type { CallArgument, CellReference, UnreadableReason } from './call';
import { columnNumber } from './column-number';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!/u;
const CORNER = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;
const RANGE = new RegExp(`^${CORNER}(?::${CORNER})?$`, 'i');
const WHOLE = /^(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly address: string;
}

function corner(letters: string | undefined, digits: string | undefined): Corner | null {
  if (letters === undefined || digits === undefined) return null;
  const column = columnNumber(letters);
  const row = Number(digits);
  return column <= LAST_COLUMN && row <= LAST_ROW ? { column, row, address: `${letters.toUpperCase()}${digits}` } : null;
}

/** The cells a text names, a reason why they cannot be read, or null when the text is no reference. */
export function parseReference(text: string): Extract<CallArgument, { kind: 'reference' | 'unreadable' }> | null {
  if (text.startsWith('[') || /^'[^']*\[/.test(text)) return unreadable(text, 'other_workbook');
  const sheetMatch = SHEET.exec(text);
  const sheet = sheetMatch?.[1]?.replaceAll("''", "'") ?? sheetMatch?.[2] ?? null;
  const cells = sheetMatch ? text.slice(sheetMatch[0].length) : text;
  if (WHOLE.test(cells)) return unreadable(text, 'whole_column');
  const match = RANGE.exec(cells);
  if (!match) return null;
  const first = corner(match[1], match[2]);
  const last = match[3] === undefined ? first : corner(match[3], match[4]);
  return first && last ? { kind: 'reference', reference: rectangle(sheet, first, last) } : null;
}

function rectangle(sheet: string | null, first: Corner, last: Corner): CellReference {
  const rows = Math.abs(last.row - first.row) + 1;
  const columns = Math.abs(last.column - first.column) + 1;
  return { sheet, address: first.address === last.address ? first.address : `${first.address}:${last.address}`, rows, columns };
}

function unreadable(text: string, reason: UnreadableReason): Extract<CallArgument, { kind: 'unreadable' }> {
  return { kind: 'unreadable', text, reason };
}
