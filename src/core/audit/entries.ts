import { isBlank, isCellError, type Cell } from '../cells/cell';
import { meaningOf, normalize } from '../cells/words';

/** What several auditors may enter in a row of a scoring sheet, and what is brought together from their sheets. */
export const MERGED_FIELDS = [
  'points',
  'judgement',
  'samples',
  'nonconforming',
  'adjudged',
  'reason',
  'method',
  'department',
  'interviewee',
  'record',
  'link',
  'assessor',
] as const;

export type MergedField = (typeof MERGED_FIELDS)[number];

/** What a cell holds; text of no length where nothing was entered. */
export type Entry = string | number | boolean;

export type RowEntries = Readonly<Record<MergedField, Entry>>;

/** A special deduction as it is written down. */
export interface SpecialLine {
  readonly category: string;
  readonly description: string;
}

/** All that was entered in a scoring sheet, by the stable ids of its rows. */
export interface Entries {
  readonly rows: ReadonlyMap<string, RowEntries>;
  readonly specials: readonly SpecialLine[];
}

/** A cell as an entry: blanks are nothing, an error is its code. */
export function entryOf(cell: Cell): Entry {
  if (typeof cell === 'string') return cell.trim();
  if (isBlank(cell)) return '';
  return isCellError(cell) ? cell.code : cell;
}

/** True when two entries say the same: `√` and 符合 are one judgement, 3 and "3" one number. */
export function isSameEntry(field: MergedField, first: Entry, second: Entry): boolean {
  return first === second || canonical(field, first) === canonical(field, second);
}

function canonical(field: MergedField, entry: Entry): string {
  const text = String(entry).trim();
  if (field !== 'judgement') return text;
  const meaning = text === '' ? 'unscored' : meaningOf('judgement', text);
  return meaning === undefined ? normalize(text) : `:${meaning}`;
}

/** By which equal special deductions are known. */
export function specialKey({ category, description }: SpecialLine): string {
  return JSON.stringify([category.trim(), description.trim()]);
}

/** Key of a cell among the rows. */
export function fieldKey(row: string, field: MergedField): string {
  return `${row}/${field}`;
}
