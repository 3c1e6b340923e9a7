import { inputCellsOf, SCORING_NAMES, standardOf, type OurSheet } from '../../../../sheets';
import { gbt27922, type Standard } from '../../../../standards';
import { scoringSheets } from '../../../audit/scoring-sheet-in-hand';

/** A standard that an old sheet can be imported into. */
export interface ImportTarget {
  readonly key: string;
  readonly standard: Standard;
  /** Edition of the body's own points; null for the defaults. */
  readonly edition: string | null;
}

/** GB/T 27922 with the default points, and the standards of the scoring sheets in the workbook, with the body's own points first. */
export function importTargets(sheets: readonly OurSheet[]): ImportTarget[] {
  const found = new Map<string, ImportTarget>();
  for (const sheet of scoringSheets(sheets)) {
    if (sheet.marker === null || sheet.names[SCORING_NAMES.clauses] === undefined) continue;
    const standard = standardOf(sheet.marker, inputCellsOf(sheet));
    if (standard === null) continue;
    const edition = sheet.marker.edition ?? null;
    const key = keyOf(standard, edition);
    if (!found.has(key)) found.set(key, { key, standard, edition });
  }
  const defaults: ImportTarget = { key: keyOf(gbt27922, null), standard: gbt27922, edition: null };
  found.set(defaults.key, defaults);
  const own = [...found.values()].filter(({ edition }) => edition !== null);
  return [...own, ...[...found.values()].filter(({ edition }) => edition === null)];
}

function keyOf({ id, designation }: Standard, edition: string | null): string {
  return JSON.stringify([id, designation, edition]);
}
