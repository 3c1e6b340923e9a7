import type { PointColumn } from './point-words';

/** What stands in the way of a table of points, or calls for a second look. Rows are those of the table as the user sees it. */
export type PointProblem =
  /** Errors: the table cannot be loaded. */
  | { readonly code: 'table_empty' }
  | { readonly code: 'quote_unclosed'; readonly row: number }
  | { readonly code: 'columns_too_few'; readonly columns: number }
  | { readonly code: 'column_missing'; readonly row: number; readonly column: PointColumn }
  | { readonly code: 'rows_too_many'; readonly rows: number; readonly limit: number }
  | { readonly code: 'cell_error'; readonly row: number; readonly value: string }
  | { readonly code: 'clause_missing'; readonly row: number; readonly value: string }
  | { readonly code: 'name_missing'; readonly row: number; readonly value: string }
  | { readonly code: 'points_missing'; readonly row: number; readonly value: string }
  | { readonly code: 'points_not_a_number'; readonly row: number; readonly value: string }
  | { readonly code: 'points_not_positive'; readonly row: number; readonly value: string }
  | { readonly code: 'clause_duplicate'; readonly row: number; readonly value: string; readonly otherRow: number }
  | { readonly code: 'clause_outside'; readonly row: number; readonly value: string; readonly groups: readonly string[] }
  | { readonly code: 'group_contradicts'; readonly row: number; readonly value: string; readonly clause: string }
  | { readonly code: 'rule_unknown'; readonly row: number; readonly value: string }
  | { readonly code: 'subtotal_differs'; readonly row: number; readonly value: string; readonly points: string; readonly below: string }
  | { readonly code: 'group_total_differs'; readonly group: string; readonly total: string; readonly required: string }
  /** Warnings: the table may be loaded. */
  | { readonly code: 'heading_missing' }
  | { readonly code: 'row_like_subtotal'; readonly row: number; readonly value: string }
  | { readonly code: 'group_differs'; readonly row: number; readonly value: string; readonly other: string; readonly otherRow: number }
  | { readonly code: 'points_not_decimal'; readonly row: number; readonly value: string }
  | { readonly code: 'total_not_100'; readonly total: string };

const WARNINGS: ReadonlySet<PointProblem['code']> = new Set<PointProblem['code']>([
  'heading_missing',
  'row_like_subtotal',
  'group_differs',
  'points_not_decimal',
  'total_not_100',
]);

/** Whether a table may be loaded in spite of a problem. */
export function isWarning({ code }: PointProblem): boolean {
  return WARNINGS.has(code);
}
