import type { Locale } from '../../core/local-text';
import { groupOfClause } from '../../core/scoring/breakdown';
import type { Standard } from '../../standards';
import type { SiteRow } from './sources';

/** Rows of one chapter or second-level indicator; they follow each other, for rows stand in the order of their clauses. */
export interface ClauseKey {
  readonly clause: string;
  readonly label: string;
  /** First and last of its rows, counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** The groups of rows, by chapter (1) or second-level indicator (2). */
export function clauseGroups(rows: readonly SiteRow[], level: 1 | 2, standard: Standard, locale: Locale): ClauseKey[] {
  const groups: ClauseKey[] = [];
  for (const [index, row] of rows.entries()) {
    const clause = groupOfClause(row.clause, level) || row.clause;
    const open = groups.at(-1);
    if (open?.clause === clause) groups[groups.length - 1] = { ...open, to: index };
    else groups.push({ clause, label: labelOf(clause, standard, locale) ?? `${clause} ${row.name}`.trim(), from: index, to: index });
  }
  return groups;
}

/** Clause and name of a group that the standard has. */
function labelOf(clause: string, { groups, secondLevel }: Standard, locale: Locale): string | null {
  const found = [...groups, ...secondLevel].find((group) => group.clause === clause);
  return found === undefined ? null : `${clause} ${found.name[locale]}`;
}
