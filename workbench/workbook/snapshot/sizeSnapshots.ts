import type { SheetSnapshot } from '../../contract';
import type { Host } from '../../richapi/host';
import { POINTS } from '../../richapi/types/chartPlace';
import { areaAddress, columnName } from '../address';

/** Widths of all columns, also those never set: the engine's plain columns are wider than Excel's. */
export function columnWidths(host: Host, sheetId: string): SheetSnapshot['columnWidths'] {
  const sizes = Array.from({ length: host.getters.getNumberCols(sheetId) }, (_, col) => host.getters.getColSize(sheetId, col));
  return runs(sizes).map(({ first, last, size }) => ({ columns: `${columnName(first)}:${columnName(last)}`, points: size * POINTS }));
}

/** Heights that were set. */
export function rowHeights(host: Host, sheetId: string): SheetSnapshot['rowHeights'] {
  const sizes = Array.from({ length: host.getters.getNumberRows(sheetId) }, (_, row) => host.getters.getUserRowSize(sheetId, row));
  return runs(sizes).map(({ first, last, size }) => ({ rows: `${String(first + 1)}:${String(last + 1)}`, points: size * POINTS }));
}

/** Rows and columns that are not shown. */
export function hiddenRanges(host: Host, sheetId: string): Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'> {
  const { getters } = host;
  const hidden = (count: number, isHidden: (index: number) => boolean) =>
    runs(Array.from({ length: count }, (_, index) => (isHidden(index) ? 0 : undefined)));
  const rows = hidden(getters.getNumberRows(sheetId), (row) => getters.isRowHiddenByUser(sheetId, row));
  const columns = hidden(getters.getNumberCols(sheetId), (col) => getters.isColHiddenByUser(sheetId, col));
  return {
    ...(rows.length === 0 ? {} : { hiddenRows: rows.map(({ first, last }) => `${String(first + 1)}:${String(last + 1)}`) }),
    ...(columns.length === 0 ? {} : { hiddenColumns: columns.map(({ first, last }) => `${columnName(first)}:${columnName(last)}`) }),
  };
}

export function mergedRanges(host: Host, sheetId: string): string[] {
  return host.getters.getMerges(sheetId).map((zone) => areaAddress(zone));
}

/** Neighbours of equal size; those without a size are left out. */
function runs(sizes: readonly (number | undefined)[]): { first: number; last: number; size: number }[] {
  const found: { first: number; last: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const run = found.at(-1);
    if (size === undefined) return;
    if (run?.size === size && run.last === index - 1) run.last = index;
    else found.push({ first: index, last: index, size });
  });
  return found;
}
