import { inputCellsOf, standardOf, type OurSheet } from '../../../../sheets';
import { gbt27922, type Standard } from '../../../../standards';

/** A table of points that new scoring sheets can be made from. */
export interface StandardChoice {
  /** Id of the scoring sheet it is taken from; empty for the built-in one. */
  readonly id: string;
  readonly standard: Standard;
  readonly edition?: string;
  readonly sheet?: string;
}

/** The built-in points, and each other standard or edition that a scoring sheet of this workbook was made from. */
export function standardChoices(scoring: readonly OurSheet[]): StandardChoice[] {
  const choices: StandardChoice[] = [{ id: '', standard: gbt27922 }];
  const seen = new Set([gbt27922.designation]);
  for (const sheet of scoring) {
    const { marker } = sheet;
    if (marker === null) continue;
    const standard = standardOf(marker, inputCellsOf(sheet));
    const key = [marker.subject, marker.edition ?? []].flat().join('\n');
    if (standard === null || seen.has(key)) continue;
    seen.add(key);
    const { edition } = marker;
    choices.push({ id: sheet.id, standard, sheet: sheet.name, ...(edition === undefined ? {} : { edition }) });
  }
  return choices;
}
