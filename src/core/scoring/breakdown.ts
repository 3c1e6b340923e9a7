import { isBlank, isCellError, quote, type Cell } from '../cells/cell';
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
    .slice(0, level + 1)
    .join('.');
}

/** Rows summed up by group of clauses, in the order in which the groups first appear. */
export function breakdown(clauses: readonly Cell[], rows: readonly PlacedRow[], level: BreakdownLevel): Result<GroupPoints[]> {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const clause = clauses[row.position - 1];
    if (isCellError(clause)) return refuse({ code: 'excel_error', error: clause.code });
    if (isBlank(clause) || clause === 0) return refuse({ code: 'clause_missing', row: row.position });
    const group = groupOfClause(quote(clause).normalize('NFKC').trim(), level);
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return accept([...groups].map(([group, members]) => ({ group, ...points(members) })));
}

function points(members: readonly PlacedRow[]): Omit<GroupPoints, 'group'> {
  const { full, applicable, earned } = tally(members);
  return { full, applicable, earned, rate: applicable.compare(ZERO) === 0 ? null : earned.div(applicable) };
}
