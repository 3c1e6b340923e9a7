import type { Rectangle } from './address';

/** A place on a sheet, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle full of cells, row by row. */
export interface CellBlock<Cell extends CellPlace> extends Rectangle {
  readonly cells: readonly (readonly Cell[])[];
}

interface Run<Cell extends CellPlace> {
  readonly left: number;
  readonly right: number;
  readonly lines: Cell[][];
  readonly top: number;
  bottom: number;
}

/** Cells of one sheet in as few rectangles as neighbouring rows of equal width give; every cell is in one of them. */
export function cellBlocks<Cell extends CellPlace>(cells: readonly Cell[]): CellBlock<Cell>[] {
  const closed: Run<Cell>[] = [];
  let open = new Map<number, Run<Cell>>();
  for (const line of linesOf(cells)) {
    const next = new Map<number, Run<Cell>>();
    for (const run of runsOf(line)) {
      const above = open.get(run.left);
      if (above?.right === run.right && above.bottom === run.top - 1) {
        above.lines.push(...run.lines);
        above.bottom = run.bottom;
        next.set(run.left, above);
      } else {
        closed.push(run);
        next.set(run.left, run);
      }
    }
    open = next;
  }
  return closed.map(({ left, right, top, bottom, lines }) => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
    cells: lines,
  }));
}

/** Cells row by row, each row from left to right. */
function linesOf<Cell extends CellPlace>(cells: readonly Cell[]): Cell[][] {
  const lines = new Map<number, Cell[]>();
  for (const cell of cells) {
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line.sort((a, b) => a.column - b.column));
}

/** Neighbours of one row. */
function runsOf<Cell extends CellPlace>(line: readonly Cell[]): Run<Cell>[] {
  const runs: (Run<Cell> & { right: number })[] = [];
  for (const cell of line) {
    const last = runs.at(-1);
    if (last?.right === cell.column - 1) {
      last.right = cell.column;
      last.lines[0]?.push(cell);
    } else {
      runs.push({ left: cell.column, right: cell.column, top: cell.row, bottom: cell.row, lines: [[cell]] });
    }
  }
  return runs;
}
