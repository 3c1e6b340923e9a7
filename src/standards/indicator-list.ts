import type { StandardId } from '../core/cells/words';
import { rational, ZERO, type Rational } from '../core/exact';
import type { LocalText } from '../core/local-text';
import { gbt27922 } from '.';
import type { Indicator, StandardProvenance } from './standard';
import { sbtProduction, sbtSales, type Predecessor } from './predecessor';

/** One line of a standard's list of indicators. */
export interface ListedIndicator {
  /** Clause of the standard, or a number of ours where it has none (see {@link IndicatorLists.numbered}). */
  readonly clause: string;
  readonly name: LocalText;
  readonly points: Rational;
  /** Where the points come from; a sum is as good as the least of its parts. */
  readonly provenance: StandardProvenance;
}

/** How the indicators of a standard are listed. */
export interface IndicatorLists {
  /** From the groups (1) to the rows that are scored (the last). */
  readonly levels: readonly (readonly ListedIndicator[])[];
  /** The standard itself. */
  readonly designation: string;
  /** True where the standard's clauses are not known and rows are counted instead. */
  readonly numbered: boolean;
  /** Why the standard is for study only, where it is. */
  readonly status?: LocalText;
}

const pointsOf = ({ points }: Indicator): Rational => rational(points.numerator, points.denominator);

function leastOf(rows: readonly ListedIndicator[]): StandardProvenance {
  return (['default', 'brief'] as const).find((least) => rows.some(({ provenance }) => provenance === least)) ?? 'published';
}

const summed = (rows: readonly ListedIndicator[]): Rational => rows.reduce((sum, row) => sum.add(row.points), ZERO);

function listsOfCurrent(): IndicatorLists {
  const rows = gbt27922.indicators.map((indicator) => ({
    clause: indicator.clause,
    name: indicator.name,
    points: pointsOf(indicator),
    provenance: indicator.points.provenance,
  }));
  const groups = gbt27922.groups.map(({ clause, name, points, provenance }) => ({
    clause,
    name,
    points: rational(points),
    provenance,
  }));
  // The standard's own table of the second level is not public: its points are the sums of our rows.
  const second = gbt27922.secondLevel.map(({ clause, name }) => {
    const own = rows.filter((row) => row.clause === clause || row.clause.startsWith(`${clause}.`));
    return { clause, name, points: summed(own), provenance: leastOf(own) };
  });
  return { levels: [groups, second, rows], designation: gbt27922.designation, numbered: false };
}

function listsOfPredecessor({ groups, weight, designation, status }: Predecessor): IndicatorLists {
  const points = rational(weight.numerator, weight.denominator);
  const { provenance } = weight;
  const rows = groups.map(({ indicators }, group) =>
    indicators.map((name, index) => ({ clause: `${String(group + 1)}.${String(index + 1)}`, name, points, provenance })),
  );
  const whole = groups.map(({ name }, group) => ({
    clause: String(group + 1),
    name,
    points: summed(rows[group] ?? []),
    provenance,
  }));
  return { levels: [whole, rows.flat()], designation, numbered: true, status };
}

/** The lists of indicators of a standard. */
export function indicatorLists(standard: StandardId): IndicatorLists {
  if (standard === 'gbt27922') return listsOfCurrent();
  return listsOfPredecessor(standard === 'sbtProduction' ? sbtProduction : sbtSales);
}
