import { invalidArgument } from '../../workbook/apiError';
import { columnCount, isSingleCell, isWholeColumns, isWholeRows, rowCount, type Area } from '../../workbook/area';
import type { Host } from '../host';
import { rangeOf, type RangeObject } from '../objects';
import { removeConditionalFormats } from './conditionalFormat';
import { removeValidation } from './dataValidation';
import { activate } from './worksheet';

export function mergeRange({ sheetId, area }: RangeObject, across: boolean, host: Host): null {
  const target: Area[] = across
    ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  const real = target.filter((zone) => !isSingleCell(zone));
  const bounded = host.cells.bounded(sheetId, area);
  if (real.length === 0) return null;
  const merge = { sheetId, target: real, force: true };
  // Merges in the way are undone with all their cells.
  if (host.getters.getMergesInZone(sheetId, bounded).length > 0) host.run('Range.merge', 'ADD_MERGE', merge);
  else host.runOn(sheetId, bounded, 'Range.merge', 'ADD_MERGE', merge);
  return null;
}

export function unmergeRange({ sheetId, area }: RangeObject, host: Host): null {
  const merges = host.getters.getMergesInZone(sheetId, host.cells.bounded(sheetId, area));
  const target = merges.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  if (target.length > 0) host.run('Range.unmerge', 'REMOVE_MERGE', { sheetId, target });
  return null;
}

const CLEARED: Readonly<Record<string, { contents: boolean; formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
  RemoveHyperlinks: { contents: false, formats: false },
};

export function clearRange(range: RangeObject, applyTo: unknown, host: Host): null {
  const what = CLEARED[String(applyTo)];
  if (what === undefined) throw invalidArgument('Range.clear');
  const { sheetId, area } = range;
  host.cells.clear(sheetId, area, what);
  host.wrote();
  if (what.formats) {
    const target = [host.cells.bounded(sheetId, area)];
    host.run('Range.clear', 'SET_ZONE_BORDERS', { sheetId, target, border: { position: 'clear' } });
    removeConditionalFormats(range, host);
    unmergeRange(range, host);
  }
  if (applyTo === 'All') removeValidation(range, host);
  return null;
}

export function selectRange({ sheetId, area }: RangeObject, host: Host): null {
  activate(sheetId, host);
  host.later(() => {
    const zone = { ...host.cells.bounded(sheetId, area) };
    host.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
  });
  return null;
}

const indexes = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

/** Whole rows and columns on any sheet; parts of them only where the engine can: on the sheet being shown. */
export function insertRange({ sheetId, area }: RangeObject, shift: unknown, host: Host): RangeObject {
  if (isWholeRows(area) || isWholeColumns(area)) {
    const dimension = isWholeRows(area) ? 'ROW' : 'COL';
    const [base, quantity] = dimension === 'ROW' ? [area.top, rowCount(area)] : [area.left, columnCount(area)];
    host.run('Range.insert', 'ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: host.getters.getSheetName(sheetId),
      dimension,
      base,
      quantity,
      position: 'before',
    });
  } else {
    shiftCells(sheetId, area, shift === 'Right' ? 'COL' : 'ROW', 'INSERT_CELL', host);
  }
  return rangeOf(sheetId, area);
}

export function deleteRange({ sheetId, area }: RangeObject, shift: unknown, host: Host): null {
  if (isWholeRows(area) || isWholeColumns(area)) {
    const dimension = isWholeRows(area) ? 'ROW' : 'COL';
    const elements = dimension === 'ROW' ? indexes(area.top, rowCount(area)) : indexes(area.left, columnCount(area));
    host.run('Range.delete', 'REMOVE_COLUMNS_ROWS', { sheetId, sheetName: host.getters.getSheetName(sheetId), dimension, elements });
  } else {
    shiftCells(sheetId, area, shift === 'Left' ? 'COL' : 'ROW', 'DELETE_CELL', host);
  }
  return null;
}

function shiftCells(sheetId: string, zone: Area, shiftDimension: 'COL' | 'ROW', type: string, host: Host): void {
  if (sheetId !== host.getters.getActiveSheetId()) host.unknown('Range.insert/delete of single cells on a sheet that is not shown');
  host.run('Range.insert', type, { zone, shiftDimension });
}

export function setHyperlink({ sheetId, area }: RangeObject, value: unknown, host: Host): void {
  const { address, documentReference, textToDisplay } = (value ?? {}) as {
    address?: string;
    documentReference?: string;
    textToDisplay?: string;
  };
  if (address === undefined) {
    if (documentReference === undefined) throw invalidArgument('Range.hyperlink');
    host.unknown('Range.hyperlink.documentReference');
  }
  host.cells.setContent(sheetId, area.left, area.top, `[${textToDisplay ?? address}](${address})`);
  host.wrote();
}
