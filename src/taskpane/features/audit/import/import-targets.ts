import type { StandardsMessages } from '../../../../i18n/pane/audit/standards';
import type { OurSheet } from '../../../../sheets';
import type { Standard } from '../../../../standards';
import { chosenStandard, SHIPPED, tableSheets } from '../standards/chosen-standard';

/** A standard that an old sheet can be imported into. */
export interface ImportTarget {
  readonly key: string;
  readonly label: string;
  readonly standard: Standard;
  /** Edition of the body's own points, and whose they are; null for the defaults. */
  readonly own: { readonly edition: string; readonly body: string } | null;
}

/** The tables of points that the workbook keeps and that hold what they must, then the standards that ship. */
export function importTargets(sheets: readonly OurSheet[], messages: StandardsMessages): ImportTarget[] {
  const tables = tableSheets(sheets).flatMap(({ id, name }): ImportTarget[] => {
    const chosen = chosenStandard(id, sheets, messages);
    if (chosen.kind !== 'own') return [];
    const { standard, edition, body } = chosen;
    return [{ key: id, label: messages.ownTable(name, standard.designation, edition), standard, own: { edition, body } }];
  });
  const shipped = SHIPPED.map(({ id, label, standard }): ImportTarget => ({
    key: id,
    label: messages.choices[label],
    standard,
    own: null,
  }));
  return [...tables, ...shipped];
}
