/** Columns of the page's grid (counted from 0) that a line of the quote takes. */
export const LINE_GRID = {
  item: { from: 0, span: 3 },
  quantity: { from: 3, span: 1 },
  unit: { from: 4, span: 1 },
  unitPrice: { from: 5, span: 2 },
  amount: { from: 7, span: 2 },
  why: { from: 9, span: 3 },
} as const;

/** First columns of those, as letters. */
export const LINE_COLUMN = { quantity: 'D', unitPrice: 'F', amount: 'H' } as const;

/** The record, right of the page: what each line is about for people, its values, and last its key for programs. */
export const RECORD = { label: 'N', values: ['O', 'P', 'Q', 'R'], key: 'S' } as const;
/** The gap between the page and the record. */
export const GAP_COLUMN = 'M';
