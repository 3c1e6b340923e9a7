import type { Matrix } from '../../cells/cell';

/** Fewest commas per line that make a pasted text without tabs a table. */
const FEWEST_COMMAS = 2;

/**
 * Rows of a text that was copied from a spreadsheet: tabs between cells, quotes around cells with line breaks in them.
 * Without a tab, a text with equally many commas in every line is taken for comma-separated.
 */
export function parsePasted(text: string): Matrix {
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\n+$/u, '');
  if (plain.trim() === '') return [];
  const rows = cellsOf(plain, separatorOf(plain));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const counts = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').length - 1);
  return (counts[0] ?? 0) >= FEWEST_COMMAS && counts.every((count) => count === counts[0]) ? ',' : '\t';
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  for (;;) {
    const { cell, end } = text.startsWith('"', position) ? quoted(text, position, separator) : bare(text, position, separator);
    row.push(cell);
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    if (end >= text.length) return rows;
    position = end + 1;
    if (position === text.length) {
      // A separator at the very end stands before one more, empty cell.
      if (text[end] === separator) rows.push([...row, '']);
      return rows;
    }
  }
}

interface PastedCell {
  readonly cell: string;
  /** Where the separator or line break behind it stands. */
  readonly end: number;
}

function bare(text: string, from: number, separator: string): PastedCell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { cell: text.slice(from, end), end };
}

/** A cell in quotes, doubled ones within; where the closing one is missing the cell is what stands up to the next separator. */
function quoted(text: string, from: number, separator: string): PastedCell {
  let cell = '';
  for (let position = from + 1; position < text.length; position += 1) {
    if (text[position] !== '"') {
      cell += text[position] ?? '';
    } else if (text[position + 1] === '"') {
      cell += '"';
      position += 1;
    } else {
      const end = position + 1;
      const closed = end === text.length || text[end] === separator || text[end] === '\n';
      return closed ? { cell, end } : bare(text, from, separator);
    }
  }
  return bare(text, from, separator);
}
