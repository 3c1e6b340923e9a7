import { readClause } from '../../core/scoring/breakdown';
import { accept, refuse, type Result } from '../../core/result';
import type { Argument } from '../definition';
import { columnLength, readColumn } from './columns';

/** The clause of every row that was read, by its 1-based position, from a column as long as the points. */
export function readClauses(
  clauses: Argument | undefined,
  points: Argument | undefined,
  rows: readonly { readonly position: number }[],
): Result<ReadonlyMap<number, string>> {
  const cells = readColumn(clauses, 'clauses');
  if (!cells.ok) return cells;
  if (cells.value === null) return refuse({ code: 'value_missing', argument: 'clauses' });
  const expected = columnLength(points);
  if (cells.value.length !== expected) {
    return refuse({ code: 'column_length', argument: 'clauses', length: cells.value.length, expected });
  }
  const read = new Map<number, string>();
  for (const { position } of rows) {
    const clause = readClause(cells.value[position - 1], position);
    if (!clause.ok) return clause;
    read.set(position, clause.value);
  }
  return accept(read);
}
