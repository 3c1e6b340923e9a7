import { isWarning, type PointProblem } from '../../../../core/audit/point-problem';
import type { OurSheet } from '../../../../sheets';
import { readStandardSheet } from '../../../../sheets/standard/read-standard-sheet';
import type { StandardsMessages } from '../../../../i18n/pane/audit/standards';
import { gbt27922, type Standard } from '../../../../standards';
import { sbtProductionStandard, sbtSalesStandard } from '../../../../standards/predecessor-standard';
import { standardFromTable } from '../../../../standards/standard-from-table';

/** The standards that ship, in the order of the list. */
export const SHIPPED = [
  { id: gbt27922.id, label: 'gbt27922', standard: gbt27922 },
  { id: sbtProductionStandard.id, label: 'sbtProduction', standard: sbtProductionStandard },
  { id: sbtSalesStandard.id, label: 'sbtSales', standard: sbtSalesStandard },
] as const;

/** The sheets that keep tables of points. */
export function tableSheets(sheets: readonly OurSheet[]): OurSheet[] {
  return sheets.filter(({ marker }) => marker?.kind === 'standard');
}

/** What a scoring sheet is to be made from. */
export type Chosen =
  | { readonly kind: 'shipped'; readonly standard: Standard }
  | {
      readonly kind: 'own';
      readonly standard: Standard;
      readonly edition: string;
      readonly body: string;
      readonly problems: readonly PointProblem[];
    }
  | { readonly kind: 'unusable'; readonly text: string; readonly problems: readonly PointProblem[] };

/** The standard chosen in the list; the sheet of a table is read and checked as it stands now. */
export function chosenStandard(choice: string, sheets: readonly OurSheet[], messages: StandardsMessages): Chosen {
  const sheet = tableSheets(sheets).find(({ id }) => id === choice);
  if (sheet === undefined) {
    const shipped = SHIPPED.find(({ id }) => id === choice);
    return { kind: 'shipped', standard: shipped?.standard ?? gbt27922 };
  }
  const kept = readStandardSheet(sheet);
  if (!kept.ok) {
    const { refusal } = kept;
    const text = refusal.code === 'newer_version' ? messages.keptNewer(sheet.name, refusal.version) : messages.keptLost(sheet.name);
    return { kind: 'unusable', text, problems: [] };
  }
  const { designation, edition, body, table } = kept.value;
  if (!table.problems.every(isWarning)) return { kind: 'unusable', text: messages.keptBroken(sheet.name), problems: table.problems };
  if (edition === '') return { kind: 'unusable', text: messages.keptNoEdition(sheet.name), problems: [] };
  return { kind: 'own', standard: standardFromTable(designation, table.rows), edition, body, problems: table.problems };
}
