import { isBlank, quote, type Cell, type Matrix } from '../../cells/cell';
import { CLIENT_COLUMNS, type ClientColumn } from './client-column';
import { columnsByContent } from './columns-by-content';
import { clientHeading } from './client-headings';
import { severalFigures } from './outlet-figures';

/** What the user decides of a list of clients; the rest is found out. */
export interface ClientTableChoices {
  /** Row of the headings from 0, null for none; undefined: found out. */
  readonly heading?: number | null;
  /** Meanings by column from 0. */
  readonly columns: Readonly<Record<number, ClientColumn>>;
}

export const NO_TABLE_CHOICES: ClientTableChoices = { columns: {} };

/** A list of clients as it is understood. */
export interface ClientTable {
  /** Row of the headings from 0; null where there is none. Clients follow below it. */
  readonly heading: number | null;
  readonly columns: readonly ClientColumn[];
}

/** Rows among which the headings are looked for: titles and notes may stand above. */
export const HEADING_ROWS = 20;

/** What each column of a list holds, by its headings, else by what stands in it, the user's own word first. */
export function clientTable(matrix: Matrix, { heading: chosen, columns }: ClientTableChoices): ClientTable {
  const heading = chosen === undefined ? headingRow(matrix) : chosen;
  const width = matrix[0]?.length ?? 0;
  const found = heading === null ? columnsByContent(matrix) : columnsByHeading(matrix, heading);
  const own = new Set<ClientColumn>(Object.values(columns).filter((meaning) => meaning !== 'ignore'));
  return {
    heading,
    columns: Array.from({ length: width }, (_, index): ClientColumn => {
      const meaning = found[index] ?? 'ignore';
      // What the user gave to one column, no other one keeps.
      return columns[index] ?? (own.has(meaning) || (ofOutlets(meaning) && [...own].some(ofOutlets)) ? 'ignore' : meaning);
    }),
  };
}

/** Why clients cannot be read yet. */
export type TableQuestion = 'headcount' | 'outlets';

/** What nothing in the list answers. */
export function tableQuestion({ columns }: ClientTable): TableQuestion | null {
  if (!columns.includes('headcount')) return 'headcount';
  return columns.includes('outlets') ? 'outlets' : null;
}

/** Meanings that say the same of outlets in different ways: a list has one of them. */
export function ofOutlets(meaning: ClientColumn): boolean {
  return meaning === 'outlets' || meaning === 'outletCount' || meaning === 'outletHeadcounts';
}

/** The row that names most; one that names the headcount or two columns at least. */
function headingRow(matrix: Matrix): number | null {
  let best: { readonly row: number; readonly count: number } | null = null;
  for (const [row, cells] of matrix.slice(0, HEADING_ROWS).entries()) {
    const meanings = new Set(cells.map(clientHeading).filter((meaning) => meaning !== undefined));
    const count = meanings.size;
    if ((meanings.has('headcount') || count > 1) && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

function columnsByHeading(matrix: Matrix, heading: number): ClientColumn[] {
  const taken = new Set<ClientColumn>();
  return (matrix[heading] ?? []).map((cell, index) => {
    const meaning = clientHeading(cell);
    if (meaning === undefined || taken.has(meaning) || (ofOutlets(meaning) && [...taken].some(ofOutlets))) return 'ignore';
    taken.add(meaning);
    if (meaning !== 'outlets') return meaning;
    // Several figures in one cell can only be headcounts; a single one can be either.
    return matrix.slice(heading + 1).some((row) => severalFigures(row[index])) ? 'outletHeadcounts' : 'outlets';
  });
}

/** A few of a column's cells below the headings, as a user tells the column by. */
export function columnSamples(matrix: Matrix, heading: number | null, column: number, most = 3): string[] {
  const samples: string[] = [];
  for (let row = (heading ?? -1) + 1; row < matrix.length && samples.length < most; row++) {
    const cell: Cell = matrix[row]?.[column];
    if (!isBlank(cell)) samples.push(quote(cell));
  }
  return samples;
}

/** The meanings that a user may give to a column. */
export const CHOOSABLE_COLUMNS = CLIENT_COLUMNS.filter((meaning) => meaning !== 'outlets');
