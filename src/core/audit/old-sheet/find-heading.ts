import { isBlank, quote, type Cell, type Matrix } from '../../cells/cell';
import { headingMeaning } from './heading-meaning';
import { readFigure } from './read-figure';
import { readOldClause } from './read-old-clause';

/** The heading of an old sheet: one or two rows, and the text over each column. */
export interface OldHeading {
  readonly first: number;
  readonly last: number;
  readonly texts: readonly Cell[];
}

/** Rows that titles and fields of the audit may take above a table. */
const SEARCHED = 40;
/** Headings that must be known before a row counts as one. */
const FEWEST_KNOWN = 2;

/** The heading row of an old sheet, with a second row under it where merged headings have sub-headings; null when there is none. */
export function findHeading(matrix: Matrix): OldHeading | null {
  let best = -1;
  let most = FEWEST_KNOWN - 1;
  matrix.slice(0, SEARCHED).forEach((row, index) => {
    const known = row.filter((cell, column) => isHeadingCell(cell) && !recurs(matrix, index, column)).length;
    if (known > most && !isDataRow(row)) {
      most = known;
      best = index;
    }
  });
  return best < 0 ? null : headingAt(matrix, best);
}

/** A row as the heading, whatever stands in it. */
export function headingAt(matrix: Matrix, first: number): OldHeading {
  const upper = matrix[first] ?? [];
  const above = matrix[first - 1] ?? [];
  // The richer of two heading rows may be the lower one.
  if (first > 0 && isHeadingPair(above, upper)) return joined(first - 1, above, upper);
  const lower = matrix[first + 1] ?? [];
  if (isHeadingPair(upper, lower)) return joined(first, upper, lower);
  return { first, last: first, texts: upper };
}

/** Sub-headings stand under merged headings, of which only the first cell holds the text, and leave the others blank. */
function isHeadingPair(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  if (isDataRow(upper) || isDataRow(lower)) return false;
  const under = lower.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  return (
    upper.some(isHeadingCell) &&
    under.length > 0 &&
    under.every((index) => isHeadingCell(lower[index])) &&
    under.some((index) => isBlank(upper[index])) &&
    upper.some((cell, index) => !isBlank(cell) && isBlank(lower[index]))
  );
}

function joined(first: number, upper: readonly Cell[], lower: readonly Cell[]): OldHeading {
  const length = Math.max(upper.length, lower.length);
  const texts = Array.from({ length }, (_, index) => (isBlank(lower[index]) ? upper[index] : lower[index]));
  return { first, last: first + 1, texts };
}

function isHeadingCell(cell: Cell): boolean {
  const meaning = headingMeaning(cell);
  return meaning !== undefined && meaning !== 'ignore';
}

/** Whether the text stands in its column again, in a row that is not the same heading on the next page: then it is data. */
function recurs(matrix: Matrix, row: number, column: number): boolean {
  const text = quote(matrix[row]?.[column]).trim();
  return matrix.some((other, index) => index !== row && quote(other[column]).trim() === text && !sameRow(other, matrix[row] ?? []));
}

/** Whether two rows hold the same texts. */
export function sameRow(first: readonly Cell[], second: readonly Cell[]): boolean {
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    if (quote(first[index]).trim() !== quote(second[index]).trim()) return false;
  }
  return true;
}

/** Rows with a clause or a figure are no headings. */
function isDataRow(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === 'number' || readFigure(cell) !== null || readOldClause(cell) !== null);
}
