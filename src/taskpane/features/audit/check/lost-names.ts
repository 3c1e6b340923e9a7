import { rectangle } from '../../../../excel/address';
import type { NameToRestore } from '../../../../excel/restore-names';
import type { SheetScan } from '../../../../excel/scan-workbook';
import { cellAddress } from '../../../../functions/calls/cell-address';
import type { SheetPlan } from '../../../../sheets';
import { planCells, type PlanCells } from '../../tools/plans/plan-cells';
import { movedColumns } from '../../tools/plans/plan-live';
import { rowMap, type RowMap } from '../../tools/plans/row-map';

/** A name of the plan that no longer leads to cells; where its cells are certain, with them. */
export interface LostName {
  readonly name: string;
  readonly comment: string;
  readonly restore: NameToRestore | null;
}

/** The names a sheet was made with and has no more. Their cells are certain where the rows are found and the heading is in its place. */
export function lostNames(plan: SheetPlan, sheet: SheetScan): LostName[] {
  const lost = plan.names.filter(({ name }) => (sheet.names[name] ?? null) === null);
  if (lost.length === 0) return [];
  const cells = planCells(plan);
  const rows = rowMap(plan, cells, sheet);
  const columnsStay = movedColumns(plan, sheet) === null;
  return lost.map(({ name, address, comment }) => {
    const place = columnsStay ? placeOf(address, cells, rows, sheet) : null;
    return { name, comment, restore: place === null ? null : { sheet: sheet.name, name, address: place, comment } };
  });
}

function placeOf(address: string, cells: PlanCells, rows: RowMap, sheet: SheetScan): string | null {
  const planned = rectangle(address);
  const places = Array.from({ length: planned.rows }, (_, index) => rows.get(planned.row + index));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.includes(undefined)) return null;
  if (!hasItsHeading(planned, cells, rows, sheet)) return null;
  const corner = (row: number): string => cellAddress(row, planned.column);
  return planned.rows === 1 ? corner(first) : `${corner(first)}:${corner(last)}`;
}

/** Whether the word above the cells, where the plan has one, still stands above them. */
function hasItsHeading(
  { row, column }: { readonly row: number; readonly column: number },
  { words }: PlanCells,
  rows: RowMap,
  sheet: SheetScan,
): boolean {
  const heading = words.get(row - 1)?.find((word) => word.column === column);
  if (heading === undefined) return true;
  const place = rows.get(row - 1);
  return place !== undefined && String(sheet.contents[place - sheet.top]?.[column - sheet.left] ?? '') === heading.text;
}
