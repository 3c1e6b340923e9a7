import { isBlank, type Cell } from '../cells/cell';
import { ZERO, type Rational } from '../exact';
import type { PointProblem } from './point-problem';
import { exactText, pointsOf, type RawRow } from './point-row';
import { readingByTotals } from './point-reading';
import { namesSum } from './point-words';

/**
 * The lines that are no sums of others, and what was found about those that are.
 *
 * Where the totals a table must have tell a sum from an indicator of its own, they do. Else a line called a sum, or whose points are those of
 * the clauses below its own, is left out and said so; one whose points differ from those below may be either and has to be decided by the user.
 */
export function withoutSums(
  raw: readonly RawRow[],
  required: readonly { readonly clause: string; readonly points: number }[],
): { readonly rows: readonly RawRow[]; readonly problems: readonly PointProblem[] } {
  const problems: PointProblem[] = [];
  const known = readingByTotals(raw, required);
  const rows = raw.filter((line) => {
    const { row, clause, name } = line;
    if (namesSum(clause) || (clause === '' && namesSum(name)) || (clause === '' && name === '' && namesSum(line.group))) {
      problems.push({ code: 'row_like_subtotal', row, value: clause === '' ? name || line.group : clause });
      return false;
    }
    const reading = known.get(line);
    if (reading === 'item') return true;
    const below = pointsBelow(clause, raw);
    const own = pointsOf(line.points);
    if (below === null || isBlank(line.points) || own === null) return true;
    const value = clause;
    if (reading === 'sum' || own.equals(below)) {
      problems.push({ code: 'row_like_subtotal', row, value });
      return false;
    }
    problems.push({ code: 'subtotal_differs', row, value, points: exactText(own), below: exactText(below) });
    return true;
  });
  return { rows, problems };
}

/** Names of the clauses that stand above others, with or without a sum. */
export function groupHeadings(raw: readonly RawRow[]): ReadonlyMap<string, string> {
  return new Map(raw.filter(({ clause, name }) => name !== '' && isAbove(clause, raw)).map(({ clause, name }) => [clause, name]));
}

function isAbove(clause: string, rows: readonly RawRow[]): boolean {
  return clause !== '' && rows.some((row) => row.clause.startsWith(`${clause}.`));
}

/** Points of the clauses below one, each counted once although sums may stand between; null where there are none. */
function pointsBelow(clause: string, rows: readonly RawRow[]): Rational | null {
  if (!isAbove(clause, rows)) return null;
  const lowest = rows.filter((row) => row.clause.startsWith(`${clause}.`) && !isAbove(row.clause, rows));
  return lowest.reduce((sum, { points }) => sum.add(ofCell(points)), ZERO);
}

function ofCell(cell: Cell): Rational {
  return pointsOf(cell) ?? ZERO;
}
