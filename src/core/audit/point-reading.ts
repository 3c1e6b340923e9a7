import { isBlank } from '../cells/cell';
import { HUNDRED, rational, ZERO, type Rational } from '../exact';
import { isWithin, pointsOf, type RawRow } from './point-row';
import { namesSum } from './point-words';

/** Readings that are looked at before it is left to the user. */
const MOST_READINGS = 20_000;

/** Whether a line that stands above others is an indicator of its own or their sum. */
export type LineReading = 'item' | 'sum';

/**
 * What the lines with clauses below their own are, where the totals that a table must have decide it: only lines are told for whose group
 * (or for the whole table, where no totals are required and it makes 100) exactly one reading agrees.
 */
export function readingByTotals(
  raw: readonly RawRow[],
  required: readonly { readonly clause: string; readonly points: number }[],
): ReadonlyMap<RawRow, LineReading> {
  const lines = raw.filter(({ clause, name }) => clause !== '' && !namesSum(clause) && !(name !== '' && namesSum(name)));
  const groups =
    required.length === 0
      ? [{ rows: lines, total: HUNDRED }]
      : required.map(({ clause, points }) => ({
          rows: lines.filter((line) => line.clause === clause || isWithin(line.clause, clause)),
          total: rational(points),
        }));
  return new Map(groups.flatMap(({ rows, total }) => [...(onlyReading(rows, total) ?? [])]));
}

interface Doubtful {
  readonly line: RawRow;
  readonly points: Rational;
  /** Of the lines below that stand above no other. */
  readonly lowest: Rational;
}

/** The one reading whose items make the total and whose sums are those of the items below them; null where there is none or another one. */
function onlyReading(rows: readonly RawRow[], total: Rational): ReadonlyMap<RawRow, LineReading> | null {
  const isAbove = ({ clause }: RawRow): boolean => rows.some((row) => isWithin(row.clause, clause));
  const lowest = rows.filter((row) => !isAbove(row));
  const doubtful = rows
    .filter((row) => isAbove(row) && !isBlank(row.points))
    .map((line): Doubtful => ({
      line,
      points: pointsOf(line.points) ?? ZERO,
      lowest: sumOf(lowest.filter((row) => isWithin(row.clause, line.clause))),
    }))
    // What is below is decided first: a sum is the sum of that.
    .sort((first, second) => second.line.clause.length - first.line.clause.length);
  const found: ReadonlyMap<RawRow, LineReading>[] = [];
  let looked = 0;
  const decide = (index: number, items: readonly Doubtful[], sum: Rational): void => {
    looked += 1;
    if (found.length > 1 || looked > MOST_READINGS || sum.compare(total) > 0) return;
    const next = doubtful[index];
    if (next === undefined) {
      if (sum.equals(total)) found.push(new Map(doubtful.map((one) => [one.line, items.includes(one) ? 'item' : 'sum'])));
      return;
    }
    const below = items
      .filter(({ line }) => isWithin(line.clause, next.line.clause))
      .reduce((made, { points }) => made.add(points), next.lowest);
    if (next.points.equals(below)) decide(index + 1, items, sum);
    decide(index + 1, [...items, next], sum.add(next.points));
  };
  decide(0, [], sumOf(lowest));
  return looked > MOST_READINGS || found.length !== 1 ? null : (found[0] ?? null);
}

function sumOf(rows: readonly RawRow[]): Rational {
  return rows.reduce((sum, { points }) => sum.add(pointsOf(points) ?? ZERO), ZERO);
}
