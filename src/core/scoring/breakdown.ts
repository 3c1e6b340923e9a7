import { isBlank, isCellError, type Cell } from '../cells/cell';
import { ZERO, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import type { PlacedRow } from './read-rows';
import { tally } from './tally';

/** Points of one group of clauses. */
export interface GroupPoints {
  /** Clause of the group, e.g. `5.1` or `5.1.2`. */
  readonly group: string;
  readonly full: Rational;
  /** Points that apply and are scored: the base of the rate, as in the score so far. */
  readonly applicable: Rational;
  readonly earned: Rational;
  /** earned ÷ applicable, or null while nothing of the group is in the base. */
  readonly rate: Rational | null;
}

/** 1 groups by chapter (5.1), 2 by second-level indicator (5.1.2). */
export type BreakdownLevel = 1 | 2;

/** The group a clause belongs to: its first two or three numbers. A clause that is shorter is its own group. */
export function groupOfClause(clause: string, level: BreakdownLevel): string {
  return clause
    .split('.')
    .filter((part) => part !== '')
    .slice(0, level + 1)
    .join('.');
}

/** The clause in a cell as text, or a refusal naming the row. */
export function readClause(cell: Cell, row: number): Result<string> {
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', argument: 'clauses', value: cell, row });
  return isBlank(cell) || cell === 0 ? refuse({ code: 'clause_missing', row }) : accept(String(cell).normalize('NFKC').trim());
}

/**
 * Rows summed up by group of clauses, in the order in which the groups first appear.
 *
 * @param clauses - The clause of each row by its position.
 */
export function breakdown(clauses: ReadonlyMap<number, string>, rows: readonly PlacedRow[], level: BreakdownLevel): GroupPoints[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const group = groupOfClause(clauses.get(row.position) ?? '', level);
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return [...groups].map(([group, members]) => ({ group, ...points(members) }));
}

function points(members: readonly PlacedRow[]): Omit<GroupPoints, 'group'> {
  const { full, applicable, earned } = tally(members);
  return { full, applicable, earned, rate: applicable.compare(ZERO) === 0 ? null : earned.div(applicable) };
}
