import { ApiError, invalidArgument, itemAlreadyExists } from '../../workbook/apiError';
import { WHOLE_SHEET, cellArea } from '../../workbook/area';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, worksheet, type HostObject, type SheetObject } from '../objects';
import { integer, rangeArgument } from './arguments';
import { copyWorksheet } from './copyWorksheet';
import { eventMethods } from './events';
import { assertSheetName } from './sheetName';
import { usedArea } from './usedArea';

const part =
  (type: string) =>
  ({ sheetId }: SheetObject): HostObject =>
    ({ type, sheetId }) as SheetObject;

function rename({ sheetId }: SheetObject, value: unknown, host: Host): void {
  const name = String(value);
  assertSheetName(name, 'Worksheet.name');
  const { getters } = host;
  const taken = getters.getSheetIds().some((id) => id !== sheetId && getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists('Worksheet.name');
  host.run('Worksheet.name', 'RENAME_SHEET', { sheetId, oldName: getters.getSheetName(sheetId), newName: name });
}

function setVisibility({ sheetId }: SheetObject, value: unknown, host: Host): void {
  const visible = value === 'Visible';
  if (!visible && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument('Worksheet.visibility');
  if (visible !== host.getters.isSheetVisible(sheetId))
    host.run('Worksheet.visibility', visible ? 'SHOW_SHEET' : 'HIDE_SHEET', { sheetId });
  host.setFact('Worksheet.visibility', sheetId, 'veryHidden', value === 'VeryHidden');
}

function remove({ sheetId }: SheetObject, host: Host): void {
  const { getters } = host;
  if (getters.getVisibleSheetIds().filter((id) => id !== sheetId).length === 0) {
    throw new ApiError('InvalidOperation', 'The last visible sheet of a workbook cannot be deleted.', 'Worksheet.delete');
  }
  // The engine counts visible sheets, and takes the one to be deleted for one of them.
  if (!getters.isSheetVisible(sheetId)) host.run('Worksheet.delete', 'SHOW_SHEET', { sheetId });
  host.run('Worksheet.delete', 'DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
}

export function activate(sheetId: string, host: Host): void {
  host.later(() => {
    const sheetIdFrom = host.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId && host.getters.isSheetVisible(sheetId))
      host.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  });
}

function move({ sheetId }: SheetObject, value: unknown, host: Host): void {
  const position = Number(value);
  const ids = host.getters.getSheetIds();
  if (!Number.isInteger(position) || position < 0 || position >= ids.length) throw invalidArgument('Worksheet.position');
  const delta = position - ids.indexOf(sheetId);
  if (delta !== 0) host.run('Worksheet.position', 'MOVE_SHEET', { sheetId, delta });
}

export const Worksheet = apiType<SheetObject>({
  get: {
    Id: ({ sheetId }) => sheetId,
    Name: ({ sheetId }, { getters }) => getters.getSheetName(sheetId),
    Position: ({ sheetId }, { getters }) => getters.getSheetIds().indexOf(sheetId),
    Visibility: ({ sheetId }, host) =>
      host.getters.isSheetVisible(sheetId) ? 'Visible' : host.facts(sheetId).veryHidden === true ? 'VeryHidden' : 'Hidden',
    TabColor: ({ sheetId }, { getters }) => getters.getSheet(sheetId).color ?? '',
    Gridlines: ({ sheetId }, { getters }) => getters.getGridLinesVisibility(sheetId),
    ShowGridlines: ({ sheetId }, { getters }) => getters.getGridLinesVisibility(sheetId),
  },
  set: {
    Name: rename,
    Visibility: setVisibility,
    Position: move,
    TabColor: ({ sheetId }, color, host) => {
      host.run('Worksheet.tabColor', 'COLOR_SHEET', color === '' ? { sheetId } : { sheetId, color });
    },
    Gridlines: ({ sheetId }, shown, host) => {
      host.run('Worksheet.showGridlines', 'SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: shown === true });
    },
  },
  nav: {
    Names: part('NamedItemCollection'),
    Tables: part('TableCollection'),
    Charts: part('ChartCollection'),
    FreezePanes: part('WorksheetFreezePanes'),
    PageLayout: part('PageLayout'),
    HorizontalPageBreaks: part('PageBreakCollection'),
    Protection: part('WorksheetProtection'),
    CustomProperties: part('WorksheetCustomPropertyCollection'),
  },
  call: {
    ...eventMethods<SheetObject>(({ sheetId }) => sheetId),
    GetRange: ({ sheetId }, [address], host) =>
      address === null || address === undefined || address === ''
        ? rangeOf(sheetId, WHOLE_SHEET)
        : rangeArgument(address, sheetId, 'Worksheet.getRange', host),
    GetRangeByIndexes: ({ sheetId }, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => integer(args, index, 'Worksheet.getRangeByIndexes')) as [
        number,
        number,
        number,
        number,
      ];
      if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument('Worksheet.getRangeByIndexes');
      return rangeOf(sheetId, { left: column, top: row, right: column + columns - 1, bottom: row + rows - 1 });
    },
    GetCell: ({ sheetId }, args) =>
      rangeOf(sheetId, cellArea(integer(args, 1, 'Worksheet.getCell'), integer(args, 0, 'Worksheet.getCell'))),
    GetUsedRange: ({ sheetId }, [valuesOnly], host) => rangeOf(sheetId, usedArea(host, sheetId, valuesOnly === true) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: ({ sheetId }, [valuesOnly], host) => {
      const area = usedArea(host, sheetId, valuesOnly === true);
      return area === null ? null : rangeOf(sheetId, area);
    },
    Copy: copyWorksheet,
    // How Office.js finds a copied sheet again.
    _GetAnotherWorksheetById: (_sheet, [id]) => worksheet(String(id)),
    Activate: ({ sheetId }, _args, host) => {
      activate(sheetId, host);
      return null;
    },
    Delete: (sheet, _args, host) => {
      remove(sheet, host);
      return null;
    },
    Calculate: (_sheet, _args, host) => {
      host.wrote();
      host.calculate();
      return null;
    },
  },
});
