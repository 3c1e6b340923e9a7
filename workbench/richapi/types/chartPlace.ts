import { cellArea, type Area } from '../../workbook/area';
import type { Host } from '../host';
import type { ChartObject } from '../objects';

/** In pixels from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points per pixel: positions of the API are in points, those of the engine in pixels. */
export const POINTS = 0.75;

interface Anchor {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
}

type SizeOf = (index: number) => number;

const columnSize =
  (sheetId: string, host: Host): SizeOf =>
  (index) =>
    host.getters.getColSize(sheetId, index);
const rowSize =
  (sheetId: string, host: Host): SizeOf =>
  (index) =>
    host.getters.getRowSize(sheetId, index);

function sum(first: number, last: number, size: SizeOf): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}

export function areaBox(sheetId: string, area: Area, host: Host): Box {
  const [columns, rows] = [columnSize(sheetId, host), rowSize(sheetId, host)];
  return {
    left: sum(0, area.left - 1, columns),
    top: sum(0, area.top - 1, rows),
    width: sum(area.left, area.right, columns),
    height: sum(area.top, area.bottom, rows),
  };
}

/** The cell a point lies in, and how far into it. */
export function anchorAt(sheetId: string, left: number, top: number, host: Host): Anchor {
  const [col, x] = walk(left, host.getters.getNumberCols(sheetId), columnSize(sheetId, host));
  const [row, y] = walk(top, host.getters.getNumberRows(sheetId), rowSize(sheetId, host));
  return { col, row, offset: { x, y } };
}

function walk(distance: number, count: number, size: SizeOf): [number, number] {
  let rest = Math.max(0, distance);
  for (let index = 0; index < count; index++) {
    const step = size(index);
    if (rest < step) return [index, rest];
    rest -= step;
  }
  return [Math.max(0, count - 1), 0];
}

export function placeOf({ sheetId, chartId }: ChartObject, host: Host): Box {
  const figure = host.getters.getFigure(sheetId, host.getters.getFigureIdFromChartId(chartId));
  if (figure === undefined) return { left: 0, top: 0, width: 0, height: 0 };
  const corner = areaBox(sheetId, cellArea(figure.col, figure.row), host);
  return { left: corner.left + figure.offset.x, top: corner.top + figure.offset.y, width: figure.width, height: figure.height };
}
