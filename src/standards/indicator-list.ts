import type { StandardId } from '../core/cells/words';
import { rational, ZERO, type Rational } from '../core/exact';
import type { LocalText } from '../core/local-text';
import { gbt27922 } from '.';
import type { Indicator, StandardProvenance } from './standard';
import { sbtProduction, sbtSales, type Predecessor } from './predecessor';

/** One line of a standard's list of indicators. */
export interface ListedIndicator {
  /** Clause of the standard, or a number of ours where it has none. */
  readonly clause: string;
  readonly name: LocalText;
  readonly points: Rational;
  /** False where any of the points is a default of ours. */
  readonly published: boolean;
}

/** How the indicators of a standard are listed. */
export interface IndicatorLists {
  /** From the groups (1) to the rows that are scored (the last). */
  readonly levels: readonly (readonly ListedIndicator[])[];
  /** Source of points that are published. */
  readonly source: LocalText;
  /** Why the standard is for study only, where it is. */
  readonly status?: LocalText;
}

const pointsOf = ({ points }: Indicator): Rational => rational(points.numerator, points.denominator);
const isPublished = (provenance: StandardProvenance): boolean => provenance === 'published';

const summed = (rows: readonly ListedIndicator[]): Rational => rows.reduce((sum, row) => sum.add(row.points), ZERO);

function listsOfCurrent(): IndicatorLists {
  const rows = gbt27922.indicators.map((indicator) => ({
    clause: indicator.clause,
    name: indicator.name,
    points: pointsOf(indicator),
    published: isPublished(indicator.points.provenance),
  }));
  const groups = gbt27922.groups.map(({ clause, name, points, provenance }) => ({
    clause,
    name,
    points: rational(points),
    published: isPublished(provenance),
  }));
  // The standard's own table of the second level is not public: its points are the sums of our rows.
  const second = gbt27922.secondLevel.map(({ clause, name }) => {
    const own = rows.filter((row) => row.clause === clause || row.clause.startsWith(`${clause}.`));
    return { clause, name, points: summed(own), published: own.every(({ published }) => published) };
  });
  return { levels: [groups, second, rows], source: gbt27922.sources.published };
}

function listsOfPredecessor({ groups, weight, sources, status }: Predecessor): IndicatorLists {
  const points = rational(weight.numerator, weight.denominator);
  const published = weight.provenance !== 'default';
  const rows = groups.map(({ indicators }, group) =>
    indicators.map((name, index) => ({ clause: `${String(group + 1)}.${String(index + 1)}`, name, points, published })),
  );
  const whole = groups.map(({ name }, group) => ({
    clause: String(group + 1),
    name,
    points: summed(rows[group] ?? []),
    published,
  }));
  return { levels: [whole, rows.flat()], source: sources.brief, status };
}

/** The lists of indicators of a standard. */
export function indicatorLists(standard: StandardId): IndicatorLists {
  if (standard === 'gbt27922') return listsOfCurrent();
  return listsOfPredecessor(standard === 'sbtProduction' ? sbtProduction : sbtSales);
}
