import type { OldSheetTarget } from '../../core/audit/old-sheet/target';
import { plainName } from '../../core/audit/old-sheet/plain-name';
import { rational } from '../../core/exact';
import type { LocalText } from '../../core/local-text';
import type { Standard } from '../../standards';

/** What old sheets are read against for a standard: its indicators and groups by their names in every language. */
export function oldSheetTarget({ indicators, groups, secondLevel }: Standard): OldSheetTarget {
  return {
    rows: indicators.map(({ id, clause, name, points }) => ({
      id,
      clause,
      names: compared(name),
      points: rational(points.numerator, points.denominator),
    })),
    groups: [...groups, ...secondLevel].map(({ clause, name }) => ({ clause, names: compared(name) })),
  };
}

function compared(name: LocalText): string[] {
  return Object.values(name).map(plainName);
}
