import type { CellReference } from '../calls/call';
import { cellAddress } from '../calls/cell-address';
import { columnNumber } from '../calls/column-number';
import { parseReference } from '../calls/parse-reference';
import type { Token } from '../calls/tokens';

/** Most tokens of a reference: sheet, exclamation mark, corner, colon, corner. */
const LONGEST = 5;

export interface FoundReference {
  /** Number of tokens it takes. */
  readonly length: number;
  /** Null where the cells cannot be told from the text: whole columns, other workbooks. */
  readonly reference: CellReference | null;
  /** The sheet as written, with its exclamation mark; empty where none is named. */
  readonly sheetText: string;
}

/** The longest reference that starts at a token; null where none does. */
export function referenceAt(tokens: readonly Token[], at: number): FoundReference | null {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join('');
    const parsed = parseReference(text);
    if (parsed === null || !isReferenceEnd(tokens, at + length)) continue;
    const sheetText = text.slice(0, text.lastIndexOf('!') + 1);
    return { length, reference: parsed.kind === 'reference' ? parsed.reference : null, sheetText };
  }
  return null;
}

/** What looks like an address goes on as something else before `(`, `!`, `:` and `#`. */
function isReferenceEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'mark' || !['(', '!', ':', '#'].includes(next.text);
}

/** Address of one cell of a reference, counted from its first one; a single row or column goes along with every other. */
export function cellOf({ address, rows, columns }: CellReference, row: number, column: number): string {
  const corners = address.split(':').map((corner) => /^([A-Z]+)(\d+)$/u.exec(corner));
  const columnNumbers = corners.map((corner) => columnNumber(corner?.[1] ?? ''));
  const rowNumbers = corners.map((corner) => Number(corner?.[2]));
  const left = Math.min(...columnNumbers) + (columns === 1 ? 0 : column);
  return cellAddress(Math.min(...rowNumbers) + (rows === 1 ? 0 : row) - 1, left - 1);
}
