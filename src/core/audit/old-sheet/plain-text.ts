import { isCellError, quote, type Cell } from '../../cells/cell';

/** Ways to write a minus: the sign, dashes, and the full-width form that NFKC leaves as a hyphen. */
const MINUS = /[‐‑‒–—−﹣]/gu;
/** Makes a symbol look like a picture; says nothing. */
const VARIATION = /[\uFE0E\uFE0F]/gu;

/** A cell as text to be compared: full width as half width, one kind of minus, no blanks around, single blanks within. */
export function plainText(cell: Cell): string {
  if (isCellError(cell)) return cell.code;
  return quote(cell).normalize('NFKC').replace(VARIATION, '').replace(MINUS, '-').replace(/\s+/gu, ' ').trim();
}
