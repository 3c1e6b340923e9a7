import { itemAlreadyExists, itemNotFound } from '../../workbook/apiError';
import { ALL_SHEETS } from '../../workbook/eventHub';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { worksheet, type HostObject, type SheetObject } from '../objects';
import { optionalText, text } from './arguments';
import { createWorksheet, sheetNamed } from './createWorksheet';
import { eventMethods } from './events';
import { assertSheetName } from './sheetName';

/** Sheets are found by name, whatever its case, or by id. */
function find(host: Host, key: string): SheetObject | null {
  if (host.getters.tryGetSheet(key) !== undefined) return worksheet(key);
  const sheetId = sheetNamed(host, key);
  return sheetId === null ? null : worksheet(sheetId);
}

function getItem(host: Host, key: string): SheetObject {
  const sheet = find(host, key);
  if (sheet === null) throw itemNotFound('WorksheetCollection.getItem');
  return sheet;
}

/** The first free name of the kind Excel gives to new sheets. */
function nextName(host: Host): string {
  for (let number = host.getters.getSheetIds().length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (find(host, name) === null) return name;
  }
}

function add(host: Host, given: string | null): SheetObject {
  const name = given ?? nextName(host);
  assertSheetName(name, 'WorksheetCollection.add');
  if (find(host, name) !== null) throw itemAlreadyExists('WorksheetCollection.add');
  return worksheet(createWorksheet(host, 'WorksheetCollection.add', name, host.getters.getSheetIds().length));
}

const visible = (host: Host, onlyVisible: unknown): string[] =>
  onlyVisible === true ? host.getters.getVisibleSheetIds() : host.getters.getSheetIds();

export const WorksheetCollection = apiType<HostObject>({
  items: (_sheets, host) => host.getters.getSheetIds().map(worksheet),
  index: (_sheets, args, host) => getItem(host, text(args, 0, 'WorksheetCollection.getItem')),
  call: {
    ...eventMethods<HostObject>(() => ALL_SHEETS),
    Add: (_sheets, args, host) => add(host, optionalText(args, 0)),
    GetItem: (_sheets, args, host) => getItem(host, text(args, 0, 'WorksheetCollection.getItem')),
    GetItemOrNullObject: (_sheets, args, host) => find(host, text(args, 0, 'WorksheetCollection.getItemOrNullObject')),
    GetActiveWorksheet: (_sheets, _args, host) => worksheet(host.getters.getActiveSheetId()),
    GetCount: (_sheets, [onlyVisible], host) => visible(host, onlyVisible).length,
    GetFirst: (_sheets, [onlyVisible], host) => worksheet(visible(host, onlyVisible)[0] ?? ''),
    GetLast: (_sheets, [onlyVisible], host) => worksheet(visible(host, onlyVisible).at(-1) ?? ''),
  },
});
