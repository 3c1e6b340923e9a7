import { plainName } from './plain-name';
import type { OldSheetTarget, TargetRow } from './target';

/** Where a row of an old sheet belongs. */
export type RowMatch =
  | { readonly kind: 'match'; readonly row: TargetRow; readonly by: 'clause' | 'name' }
  /** Clause and name each are another indicator's. */
  | { readonly kind: 'disagree'; readonly byClause: TargetRow; readonly byName: TargetRow }
  /** Nothing fits exactly; `suggestion` is for the user to confirm, `within` the indicator whose clause is above the row's. */
  | { readonly kind: 'none'; readonly suggestion: TargetRow | null; readonly within: TargetRow | null };

/** Shorter names are contained in too many. */
const SHORTEST_CONTAINED = 2;

/** The indicator of a row: by its clause exactly, then by its name exactly; a name that is contained only suggests one. */
export function matchRow({ clause, name }: { readonly clause: string; readonly name: string }, { rows }: OldSheetTarget): RowMatch {
  const plain = plainName(name);
  const byClause = clause === '' ? undefined : rows.find((row) => row.clause === clause);
  const byName = plain === '' ? [] : rows.filter(({ names }) => names.includes(plain));
  const [named] = byName;
  if (byClause !== undefined) {
    if (named !== undefined && !byName.includes(byClause)) return { kind: 'disagree', byClause, byName: named };
    return { kind: 'match', row: byClause, by: 'clause' };
  }
  const within = deepest(rows.filter((row) => clause.startsWith(`${row.clause}.`)));
  if (named !== undefined && byName.length === 1) {
    // A clause below the indicator's own is a part of it, whatever the heading beside it says.
    return named === within ? { kind: 'none', suggestion: named, within } : { kind: 'match', row: named, by: 'name' };
  }
  return { kind: 'none', suggestion: contained(plain, rows), within };
}

function deepest(rows: readonly TargetRow[]): TargetRow | null {
  return rows.reduce<TargetRow | null>((found, row) => (found === null || row.clause.length > found.clause.length ? row : found), null);
}

/** The only indicator whose name contains the text or is contained in it. */
function contained(plain: string, rows: readonly TargetRow[]): TargetRow | null {
  if (plain.length < SHORTEST_CONTAINED) return null;
  const found = rows.filter(({ names }) =>
    names.some((own) => own.length >= SHORTEST_CONTAINED && (own.includes(plain) || plain.includes(own))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
