import type { PointColumn } from '../../core/audit/point-words';

/** Columns of the table. */
export const COLUMN = { clause: 'A', name: 'B', points: 'C', group: 'D', rule: 'E', check: 'F' } as const satisfies Record<
  PointColumn | 'check',
  string
>;

export const ROW = { title: 1, fields: 2, source: 4, summary: 5, note: 6, header: 7, first: 8 } as const;
