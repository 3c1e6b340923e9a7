import type { NameSnapshot, SheetSnapshot } from '../../../xlsx/snapshot';
import type { Host } from '../../richapi/host';
import { createWorksheet, sheetNamed } from '../../richapi/types/createWorksheet';
import { WORKBOOK_SCOPE } from '../sheetFactsPlugin';
import { fillCells } from './fillCells';
import { fillNames, fillObjects, fillView, protectSheet } from './fillObjects';
import { fillRules } from './fillRules';
import { fillSizes, hideRowsAndColumns } from './fillSizes';
import type { SheetRenaming } from './references';
import { freeSheetName } from './sheetNames';

export interface Insertion {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the workbook the sheets come from. */
  readonly names: readonly NameSnapshot[];
  /** Place of the first sheet among all sheets. */
  readonly position: number;
  /** Sheets beside the inserted ones that references may go on leading to. */
  readonly keeps: (sheetName: string) => boolean;
}

/** Adds the sheets with everything in them. Answers their ids, in order. */
export function insertSheets(host: Host, member: string, { sheets, names, position, keeps }: Insertion): string[] {
  const renamed = new Map<string, string>();
  const ids = sheets.map(({ name }, index) => {
    const free = freeSheetName(name, (candidate) => sheetNamed(host, candidate) !== null);
    renamed.set(name.toLowerCase(), free);
    return createWorksheet(host, member, free, position + index);
  });
  const renaming: SheetRenaming = (name) => renamed.get(name.toLowerCase()) ?? (keeps(name) ? name : null);
  // Every sheet is there before a formula of one of them leads to another.
  sheets.forEach((sheet, index) => {
    fillSheet(host, ids[index] ?? '', sheet, renaming);
  });
  for (const name of names) fillWorkbookName(host, name, sheets, ids, renaming);
  sheets.forEach((sheet, index) => {
    protectSheet(host, ids[index] ?? '', sheet);
    if (!sheet.visible) host.run(member, 'HIDE_SHEET', { sheetId: ids[index] ?? '' });
  });
  return ids;
}

function fillSheet(host: Host, sheetId: string, sheet: SheetSnapshot, renaming: SheetRenaming): void {
  fillSizes(host, sheetId, sheet);
  fillCells(host, sheetId, sheet, renaming);
  fillRules(host, sheetId, sheet, renaming);
  fillObjects(host, sheetId, sheet, renaming);
  fillView(host, sheetId, sheet);
  hideRowsAndColumns(host, sheetId, sheet);
}

/** A name of the workbook comes along where it leads to one of the sheets; where it is taken, it becomes that sheet's own. */
function fillWorkbookName(
  host: Host,
  name: NameSnapshot,
  sheets: readonly SheetSnapshot[],
  ids: readonly string[],
  renaming: SheetRenaming,
): void {
  const target = name.refersTo.replace(/^=/u, '').replace(/![^!]*$/u, '');
  const plain = target.replace(/^'|'$/gu, '').replaceAll("''", "'").toLowerCase();
  const index = sheets.findIndex((sheet) => sheet.name.toLowerCase() === plain);
  if (index < 0) return;
  const has = (scope: string): boolean => host.names(scope).some((entry) => entry.name.toLowerCase() === name.name.toLowerCase());
  const scope = has(WORKBOOK_SCOPE) ? (ids[index] ?? '') : WORKBOOK_SCOPE;
  if (!has(scope)) fillNames(host, scope, [name], renaming);
}
