import type { Cell, Matrix } from '../../core/cells/cell';
import type { AnswerFormat } from '../definition';
import { answerText, formatOf } from './answer-text';

/** One row of an answer as it is laid out. */
export interface LaidOutRow {
  readonly cells: readonly string[];
  /** Long texts of the row, which stand under it across the whole table. */
  readonly beneath: readonly string[];
}

/** An answer laid out for a narrow place: what is short in columns, what is long under its row, what is the same in all rows once. */
export interface TableLayout {
  /** Headings of the columns; null where the answer has none. */
  readonly header: readonly string[] | null;
  readonly rows: readonly LaidOutRow[];
  /** Columns (of those left) that hold numbers, dates or amounts, and are aligned to the right. */
  readonly numeric: readonly boolean[];
  /** Under the table: heading and text of the columns that say the same in every row. */
  readonly common: readonly { readonly heading: string; readonly text: string }[];
}

/** A text of more characters than this is not squeezed into a column; a Chinese character is as wide as two. */
const WIDE = 24;

/**
 * Lays out the rows of an answer.
 *
 * Only columns at the end are taken out, so that what is left is still read from left to right.
 *
 * @param answer - Its cells; a first row of texts above numbers is its heading.
 */
export function layoutTable(answer: Matrix, formats: readonly (AnswerFormat | null)[] | null | undefined): TableLayout {
  const [first = [], ...others] = answer;
  const headed = first.every((cell) => typeof cell === 'string' && cell !== '') && others.flat().some((cell) => typeof cell === 'number');
  const body = headed ? others : answer;
  const columns = first.length;
  const texts = (cells: readonly Cell[]): string[] => cells.map((cell, place) => answerText(cell, formatOf(formats, place)));
  let kept = columns;
  while (kept > 2 && isLong(column(body, kept - 1))) kept -= 1;
  const taken = Array.from({ length: columns - kept }, (_, index) => kept + index);
  const same = taken.filter((place) => headed && body.length > 1 && new Set(column(body, place)).size === 1);
  const beneath = taken.filter((place) => !same.includes(place));
  return {
    header: headed ? texts(first).slice(0, kept) : null,
    rows: body.map(texts).map((row) => ({
      cells: row.slice(0, kept),
      beneath: beneath.map((place) => row[place] ?? '').filter((text) => text !== ''),
    })),
    numeric: Array.from({ length: kept }, (_, place) => isNumeric(column(body, place))),
    common: same.map((place) => ({ heading: texts(first)[place] ?? '', text: texts(body[0] ?? [])[place] ?? '' })),
  };
}

function column(rows: Matrix, place: number): Cell[] {
  return rows.map((row) => row[place]);
}

function isLong(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.replace(/[^\p{ASCII}]/gu, '..').length > WIDE);
}

function isNumeric(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => typeof cell === 'number');
}
