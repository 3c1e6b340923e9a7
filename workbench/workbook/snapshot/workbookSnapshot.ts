import type { SheetSnapshot, WorkbookSnapshot } from '../../contract';
import type { Host } from '../../richapi/host';
import { formulaOfName } from '../../richapi/types/names';
import { WORKBOOK_SCOPE } from '../sheetFactsPlugin';
import { cellSnapshots } from './cellSnapshots';
import { chartSnapshots } from './chartSnapshots';
import { lookSnapshots } from './lookSnapshots';
import { conditionalFormatSnapshots, tableSnapshots, validationSnapshots } from './ruleSnapshots';
import { columnWidths, hiddenRanges, mergedRanges, rowHeights } from './sizeSnapshots';

/** The whole workbook as plain data. */
export function takeSnapshot(host: Host): WorkbookSnapshot {
  const { getters } = host;
  return {
    sheets: getters.getSheetIds().map((sheetId) => sheetSnapshot(host, sheetId)),
    names: namesOf(host, WORKBOOK_SCOPE),
    activeSheet: getters.getSheetName(getters.getActiveSheetId()),
  };
}

/** One sheet as plain data. */
export function sheetSnapshot(host: Host, sheetId: string): SheetSnapshot {
  const { getters } = host;
  const facts = host.facts(sheetId);
  const panes = getters.getPaneDivisions(sheetId);
  return {
    name: getters.getSheetName(sheetId),
    visible: getters.isSheetVisible(sheetId),
    cells: cellSnapshots(host, sheetId),
    looks: lookSnapshots(host, sheetId),
    merges: mergedRanges(host, sheetId),
    columnWidths: columnWidths(host, sheetId),
    rowHeights: rowHeights(host, sheetId),
    ...hiddenRanges(host, sheetId),
    names: namesOf(host, sheetId),
    tables: tableSnapshots(host, sheetId),
    charts: chartSnapshots(host, sheetId),
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    tabColor: getters.getSheet(sheetId).color ?? null,
    gridlines: getters.getGridLinesVisibility(sheetId),
    validations: validationSnapshots(host, sheetId),
    conditionalFormats: conditionalFormatSnapshots(host, sheetId),
    print: { ...facts.print },
    protected: facts.protection !== undefined,
    protection: { ...facts.protection },
    ...(facts.passwordHash === undefined ? {} : { passwordHash: facts.passwordHash }),
  };
}

/** Names of one sheet, or of the workbook. */
export function namesOf(host: Host, scope: string): SheetSnapshot['names'] {
  return host.names(scope).map((entry) => ({ name: entry.name, refersTo: formulaOfName(host, entry), comment: entry.comment }));
}
