import type { Locale } from '../../../../i18n/locale';
import { standardsMessages } from '../../../../i18n/pane/audit/standards';
import { inputCellsOf, standardOf, type OurSheet } from '../../../../sheets';
import type { Standard } from '../../../../standards';
import { chosenStandard, SHIPPED, tableSheets } from '../standards/chosen-standard';

/** A table of points that new scoring sheets can be made from. */
export interface StandardChoice {
  /** Id of the standard that ships, or of the sheet it is taken from. */
  readonly id: string;
  readonly standard: Standard;
  readonly edition?: string;
  /** The sheet it is taken from. */
  readonly sheet?: string;
}

/** The standards that ship, the tables this workbook keeps, and those that scoring sheets of it were made from. */
export function standardChoices(sheets: readonly OurSheet[], locale: Locale): StandardChoice[] {
  const choices: StandardChoice[] = SHIPPED.map(({ id, standard }) => ({ id, standard }));
  const seen = new Set<string>();
  for (const sheet of tableSheets(sheets)) {
    const chosen = chosenStandard(sheet.id, sheets, standardsMessages(locale));
    if (chosen.kind !== 'own') continue;
    seen.add(keyOf(chosen.standard, chosen.edition));
    choices.push({ id: sheet.id, standard: chosen.standard, edition: chosen.edition, sheet: sheet.name });
  }
  for (const sheet of sheets) {
    const { marker } = sheet;
    if (marker?.kind !== 'scoring' || marker.edition === undefined) continue;
    const standard = standardOf(marker, inputCellsOf(sheet));
    if (standard === null || seen.has(keyOf(standard, marker.edition))) continue;
    seen.add(keyOf(standard, marker.edition));
    choices.push({ id: sheet.id, standard, edition: marker.edition, sheet: sheet.name });
  }
  return choices;
}

function keyOf({ designation }: Standard, edition: string): string {
  return JSON.stringify([designation, edition]);
}
