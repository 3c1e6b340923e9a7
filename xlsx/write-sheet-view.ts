import { columnName } from './address';
import { must, type OpenFile } from './file';
import type { SheetSnapshot } from './snapshot';

/** What a protected sheet may allow: Office.js's `allow…`, and the library's names without it. */
export const ALLOWED = [
  'AutoFilter',
  'DeleteColumns',
  'DeleteRows',
  'EditObjects',
  'EditScenarios',
  'FormatCells',
  'FormatColumns',
  'FormatRows',
  'InsertColumns',
  'InsertHyperlinks',
  'InsertRows',
  'PivotTables',
  'Sort',
] as const;

/** Writes frozen panes, gridlines, tab colour, visibility and protection. */
export function writeSheetView({ file }: OpenFile, sheet: SheetSnapshot): void {
  const { name, frozenRows, frozenColumns } = sheet;
  if (frozenRows > 0 || frozenColumns > 0) must(`The frozen panes of ${name}`, file.SetPanes(name, panes(frozenRows, frozenColumns)));
  if (!sheet.gridlines) must(`The gridlines of ${name}`, file.SetSheetView(name, -1, { ShowGridLines: false, TopLeftCell: '', View: '' }));
  if (sheet.tabColor !== null) must(`The tab of ${name}`, file.SetSheetProps(name, { TabColorRGB: sheet.tabColor.replace('#', 'FF') }));
  if (!sheet.visible) must(`The visibility of ${name}`, file.SetSheetVisible(name, false));
  if (sheet.protected) must(`The protection of ${name}`, file.ProtectSheet(name, protection(sheet)));
}

function panes(rows: number, columns: number) {
  return {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: `${columnName(columns)}${String(rows + 1)}`,
    ActivePane: rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight',
  };
}

function protection({ protection: options }: SheetSnapshot) {
  const allowed = Object.fromEntries(ALLOWED.map((name) => [name, options[`allow${name}`] === true]));
  const selection = options['selectionMode'] ?? 'Normal';
  return { ...allowed, SelectLockedCells: selection === 'Normal', SelectUnlockedCells: selection !== 'None' };
}
