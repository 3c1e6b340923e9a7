import type { SheetSnapshot } from '../../../xlsx/snapshot';
import type { Host } from '../../richapi/host';
import { POINTS } from '../../richapi/types/chartPlace';
import type { Area } from '../area';
import { areaOf } from './fillCells';

const MEMBER = 'Workbook.insertWorksheetsFromBase64';

type Dimension = 'COL' | 'ROW';

/** Widths, heights, merged cells and what is frozen; what is hidden comes last, when the sheet is filled. */
export function fillSizes(host: Host, sheetId: string, sheet: SheetSnapshot): void {
  for (const { columns, points } of sheet.columnWidths) resize(host, sheetId, 'COL', areaOf(columns), points);
  for (const { rows, points } of sheet.rowHeights) resize(host, sheetId, 'ROW', areaOf(rows), points);
  const target = sheet.merges.map(areaOf);
  for (const area of target) host.cells.bounded(sheetId, area);
  if (target.length > 0) host.run(MEMBER, 'ADD_MERGE', { sheetId, target, force: true });
}

export function hideRowsAndColumns(host: Host, sheetId: string, { hiddenRows = [], hiddenColumns = [] }: SheetSnapshot): void {
  const hide = (dimension: Dimension, ranges: readonly string[]): void => {
    const elements = ranges.flatMap((range) => headersOf(host, sheetId, dimension, areaOf(range)));
    if (elements.length > 0) host.run(MEMBER, 'HIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
  };
  hide('ROW', hiddenRows);
  hide('COL', hiddenColumns);
}

function resize(host: Host, sheetId: string, dimension: Dimension, area: Area, points: number): void {
  const elements = headersOf(host, sheetId, dimension, area);
  host.run(MEMBER, 'RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size: Math.round(points / POINTS) });
}

/** Rows and columns by number; the sheet grows to have them. */
function headersOf(host: Host, sheetId: string, dimension: Dimension, { left, right, top, bottom }: Area): number[] {
  const [first, last] = dimension === 'COL' ? [left, right] : [top, bottom];
  host.cells.bounded(sheetId, { left: 0, top: 0, right: dimension === 'COL' ? last : 0, bottom: dimension === 'ROW' ? last : 0 });
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
