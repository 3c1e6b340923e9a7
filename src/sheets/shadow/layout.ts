import { ROW_FIELDS, SPECIAL_FIELDS } from '../scoring-content';

/** Version of the layout, written into the marker; raise it with any change of columns, names or meaning. */
export const SHADOW_VERSION = 1;

/** Free lines for rows that are added to the scoring sheet. */
export const SPARE_ROWS = 40;
/** Lines of special deductions, more than a scoring sheet has. */
export const SHADOW_SPECIALS = 40;

export const SHADOW_ROW = { title: 1, about: 2, of: 3, date: 4, purpose: 5, fingerprint: 6, header: 8, first: 9 } as const;

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** Columns: rows from A on, special deductions after a gap, header fields after another one. */
export const SHADOW_COLUMN = {
  id: 'A',
  rows: ROW_FIELDS.map((_, index) => letter(index + 1)),
  line: letter(ROW_FIELDS.length + 2),
  specials: SPECIAL_FIELDS.map((_, index) => letter(ROW_FIELDS.length + 3 + index)),
  headerField: letter(ROW_FIELDS.length + SPECIAL_FIELDS.length + 4),
  headerValue: letter(ROW_FIELDS.length + SPECIAL_FIELDS.length + 5),
} as const;
