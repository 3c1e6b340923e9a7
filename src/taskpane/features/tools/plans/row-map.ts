import { rectangle } from '../../../../excel/address';
import type { SheetScan } from '../../../../excel/scan-workbook';
import type { SheetPlan } from '../../../../sheets';
import type { PlanCells } from './plan-cells';

/** Rows of the plan and where they are on the sheet by now, both counted from 0. */
export type RowMap = ReadonlyMap<number, number>;

/**
 * Where the rows of a plan are found on a sheet in which rows were inserted, deleted or sorted.
 *
 * Named ranges that kept their length say it for their rows. Other rows are found by the words they began with, in their order; rows
 * without words lie between rows that moved alike. A row that cannot be told is left out.
 */
export function rowMap(plan: SheetPlan, cells: PlanCells, sheet: SheetScan): RowMap {
  const pinned = pinnedRows(plan, sheet);
  const found = new Map<number, number>();
  let last = -1;
  let offset = 0;
  for (let row = 0; row <= cells.lastRow; row += 1) {
    const place = pinned.get(row) ?? placeByWords(cells, sheet, row, last, row + offset);
    if (place === undefined || place <= last) continue;
    found.set(row, place);
    last = place;
    offset = place - row;
  }
  return withRowsBetween(found, cells.lastRow);
}

/** Rows of named ranges that are as long as they were. */
function pinnedRows(plan: SheetPlan, sheet: SheetScan): Map<number, number> {
  const pinned = new Map<number, number>();
  for (const { name, address } of plan.names) {
    const now = sheet.names[name];
    if (now === null || now === undefined) continue;
    const from = rectangle(address);
    const to = rectangle(now);
    if (from.rows !== to.rows) continue;
    for (let index = 0; index < from.rows; index += 1) pinned.set(from.row + index, to.row + index);
  }
  return pinned;
}

/** The first row below `last` that holds most of the words of a row of the plan; the one expected goes first. */
function placeByWords({ words }: PlanCells, sheet: SheetScan, row: number, last: number, expected: number): number | undefined {
  const wanted = words.get(row);
  if (wanted === undefined) return undefined;
  const holds = (place: number): boolean => {
    const line = sheet.contents[place - sheet.top];
    const kept = wanted.filter(({ column, text }) => String(line?.[column - sheet.left] ?? '') === text);
    return kept.length * 2 >= wanted.length && kept.length > 0;
  };
  if (expected > last && holds(expected)) return expected;
  for (let place = last + 1; place < sheet.top + sheet.contents.length; place += 1) if (holds(place)) return place;
  return undefined;
}

function withRowsBetween(found: ReadonlyMap<number, number>, lastRow: number): RowMap {
  const all = new Map(found);
  let above = 0;
  for (let row = 0; row <= lastRow; row += 1) {
    const place = found.get(row);
    if (place !== undefined) {
      above = place - row;
      continue;
    }
    const below: number = offsetBelow(found, row, lastRow) ?? above;
    if (above === below) all.set(row, row + above);
  }
  return all;
}

function offsetBelow(found: ReadonlyMap<number, number>, row: number, lastRow: number): number | null {
  for (let below = row + 1; below <= lastRow; below += 1) {
    const place = found.get(below);
    if (place !== undefined) return place - below;
  }
  return null;
}
