/** A rectangle of cells, zero-based, edges included. Whole rows and columns reach to Excel's last column or row. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Excel's own limits; the engine's sheets are smaller and grow when something is written beyond their edge. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { left: 0, top: 0, right: EXCEL_COLUMNS - 1, bottom: EXCEL_ROWS - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === EXCEL_ROWS - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === EXCEL_COLUMNS - 1;
/** Excel hands out no cell contents for these. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);
export const isSingleCell = (area: Area): boolean => area.left === area.right && area.top === area.bottom;
export const sameArea = (a: Area, b: Area): boolean => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
export const contains = (outer: Area, inner: Area): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
export const cellArea = (col: number, row: number): Area => ({ left: col, right: col, top: row, bottom: row });

export function bounding(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function intersection(a: Area, b: Area): Area | null {
  const cut = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return cut.left > cut.right || cut.top > cut.bottom ? null : cut;
}

export function* cellsOf(area: Area): Generator<{ col: number; row: number }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) yield { col, row };
  }
}

/** Fewest rectangles, row by row, that hold exactly the given cells: the address of an edit. */
export function areasOf(cells: readonly { col: number; row: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: Area[] = [];
  for (const { col, row } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === col) continue;
    if (last?.top === row && last.right === col - 1) runs[runs.length - 1] = { ...last, right: col };
    else runs.push(cellArea(col, row));
  }
  const merged: Area[] = [];
  for (const run of runs) {
    const above = merged.findIndex((area) => area.left === run.left && area.right === run.right && area.bottom === run.top - 1);
    const found = merged[above];
    if (found === undefined) merged.push(run);
    else merged[above] = { ...found, bottom: run.bottom };
  }
  return merged;
}
