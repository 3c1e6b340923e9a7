import { isBlank, quote, type Cell } from '../cells/cell';

/** Cells by the field they stand for; a field that is not there is blank. */
export type ScoreFields = Readonly<Record<string, Cell>>;

/** One line of a scoring sheet: an indicator by its row id, or a special deduction by its line number. */
export interface ScoreEntry {
  readonly id: string;
  readonly fields: ScoreFields;
}

/** What a scoring sheet was given, apart from where it stands and what follows from it. */
export interface ScoreContent {
  /** Designation of the standard, and edition of the point table. */
  readonly standard: string;
  readonly edition: string;
  readonly header: ScoreFields;
  readonly rows: readonly ScoreEntry[];
  readonly specials: readonly ScoreEntry[];
}

/** The field in which 0 means blank: a desktop Excel hands a blank judgement over as 0. */
const JUDGEMENT = 'judgements';

/** Digits of a number that Excel keeps. */
const DIGITS = 15;

/**
 * A cell in the one form that all its readings share; null for a blank one.
 *
 * Truth values and errors are taken by the text they show, so that a copy of plain values says the same.
 */
export function canonicalCell(field: string, cell: Cell): string | number | null {
  if (isBlank(cell) || (field === JUDGEMENT && cell === 0)) return null;
  // The sum makes 0 of -0, which looks the same in a cell.
  if (typeof cell === 'number') return Number(cell.toPrecision(DIGITS)) + 0;
  return canonicalLine(quote(cell));
}

/** A text in composed form with one kind of line break. */
export function canonicalLine(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC');
}

/** Whether two cells of a field say the same. */
export function sameCell(field: string, first: Cell, second: Cell): boolean {
  return canonicalCell(field, first) === canonicalCell(field, second);
}

/** Whether nothing is written in an entry beside its id. */
export function isEmptyEntry({ fields }: ScoreEntry): boolean {
  return Object.entries(fields).every(([field, cell]) => canonicalCell(field, cell) === null);
}
