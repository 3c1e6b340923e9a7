import type { FindingColumn } from './names';

/** Letter of each column of the list. */
export const COLUMN = {
  numbers: 'A',
  sheets: 'B',
  sites: 'C',
  rows: 'D',
  clauses: 'E',
  indicators: 'F',
  lost: 'G',
  severity: 'H',
  descriptions: 'I',
  causes: 'J',
  corrections: 'K',
  actions: 'L',
  owners: 'M',
  due: 'N',
  verifiers: 'O',
  status: 'P',
  marks: 'Q',
} as const satisfies Readonly<Record<FindingColumn, string>>;

export const ROW = { title: 1, base: 2, counts: 3, severities: 4, note: 5, header: 6, first: 7 } as const;

/** Label (two columns, merged) and value of each figure above the list. */
export const FIGURES = [
  { label: ['A', 'B'], value: 'C' },
  { label: ['D', 'E'], value: 'F' },
  { label: ['G', 'H'], value: 'I' },
  { label: ['J', 'J'], value: 'K' },
] as const;
