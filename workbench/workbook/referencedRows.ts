/** Names a cell of the formula's own sheet, or the end of a range of another one, which does no harm. */
const REFERENCE = /(?<![\w.!])\$?[A-Z]{1,3}\$?(?<row>\d{1,7})(?![\w(.])/giu;
const QUOTED = /"[^"]*"|'[^']*'/gu;

/** Rows further down are meant as "to the end of the sheet", not as cells that somebody fills. */
const FURTHEST = 100_000;

/** The last row that a formula names, counted from 1; 0 where it names none. */
export function lastReferencedRow(formula: string): number {
  if (!formula.startsWith('=')) return 0;
  const rows = [...formula.replaceAll(QUOTED, '').matchAll(REFERENCE)].map(({ groups }) => Number(groups?.['row']));
  return Math.max(0, ...rows.filter((row) => row <= FURTHEST));
}
