import type { StandardsMessages } from '../../../../i18n/pane/audit/standards';
import type { OurSheet } from '../../../../sheets';
import type { Standard } from '../../../../standards';
import { chosenStandard, SHIPPED, tableSheets } from './chosen-standard';

/** A standard with its points that a scoring sheet can be made from. */
export interface StandardAtHand {
  readonly key: string;
  readonly label: string;
  readonly standard: Standard;
  /** Edition of the body's own points, and whose they are; null for the defaults. */
  readonly own: { readonly edition: string; readonly body: string } | null;
}

/** The tables of points that the workbook keeps and that hold what they must, then the standards that ship. */
export function standardsAtHand(sheets: readonly OurSheet[], messages: StandardsMessages): StandardAtHand[] {
  const tables = tableSheets(sheets).flatMap(({ id, name }): StandardAtHand[] => {
    const chosen = chosenStandard(id, sheets, messages);
    if (chosen.kind !== 'own') return [];
    const { standard, edition, body } = chosen;
    return [{ key: id, label: messages.ownTable(name, standard.designation, edition), standard, own: { edition, body } }];
  });
  const shipped = SHIPPED.map(({ id, label, standard }): StandardAtHand => ({
    key: id,
    label: messages.choices[label],
    standard,
    own: null,
  }));
  return [...tables, ...shipped];
}
