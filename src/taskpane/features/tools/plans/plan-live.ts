import type { Matrix } from '../../../../core/cells/cell';
import { rectangle } from '../../../../excel/address';
import type { CellChange } from '../../../../excel/apply-changes';
import type { CellPlace } from '../../../../excel/cell-blocks';
import type { SheetScan, WorkbookScan } from '../../../../excel/scan-workbook';
import type { CellReference } from '../../../../functions/calls/call';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { parseCalls } from '../../../../functions/calls/parse-calls';
import { runCall } from '../../../../functions/calls/run-call';
import { registry } from '../../../../functions/registry';
import { MARKER_NAME, parseMarker, type InputCells, type Marker, type SheetPlan } from '../../../../sheets';
import { valueAt } from './cert-cells';
import { sameValue } from '../same-value';
import { movedFormula, sameFormula } from './moved-formula';
import { namedColumns } from './named-columns';
import { planCells } from './plan-cells';
import { rowMap } from './row-map';
import type { LeftCell, PlannedCell, SheetRefusal, ToolPlan } from './tool-plan';

/** Builds the plan that a sheet was made from; null where this version has none for it. */
export type Rebuild = (marker: Marker, cells: InputCells) => Promise<SheetPlan | null>;

/**
 * The formulas with which sheets of ours were made, wherever something else stands in their place. Cells for typing are not touched.
 *
 * @param isTable - Whether a formula fills cells beyond its own.
 */
export async function planLive(scan: WorkbookScan, rebuild: Rebuild, isTable: (formula: string) => boolean): Promise<ToolPlan> {
  const ours = scan.sheets.filter(({ names }) => MARKER_NAME in names);
  const results = await Promise.all(ours.map(async (sheet) => ({ sheet, result: await sheetCells(sheet, rebuild, isTable) })));
  const decided = results.flatMap(({ result }) => ('code' in result ? [] : result));
  const chosen = decided.filter(({ area }) => scan.selection === null || area.some((place) => isWithin(place, scan.selection)));
  return {
    tool: 'live',
    cells: chosen.flatMap(({ decision }) => ('changes' in decision ? [decision] : [])),
    left: chosen.flatMap(({ decision }) => ('changes' in decision ? [] : [decision])),
    refused: results.flatMap(({ sheet, result }) => ('code' in result ? [{ sheet: sheet.name, refusal: result }] : [])),
    sheetsOfOurs: ours.length,
  };
}

/** A formula that is to come back, or why it cannot, with the places it concerns. */
interface Decided {
  readonly area: readonly CellPlace[];
  readonly decision: PlannedCell | LeftCell;
}

function isWithin({ row, column }: CellPlace, area: WorkbookScan['selection']): boolean {
  if (area === null) return true;
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

async function sheetCells(
  sheet: SheetScan,
  rebuild: Rebuild,
  isTable: (formula: string) => boolean,
): Promise<readonly Decided[] | SheetRefusal> {
  const marker = markerOf(sheet);
  if (marker === null) return { code: 'marker_lost' };
  const plan = await rebuild(marker, namedColumns(sheet));
  if (plan === null) return { code: 'unknown_subject', subject: marker.subject };
  if (plan.version !== marker.version) return { code: 'other_version', version: marker.version, known: plan.version };
  const moved = movedColumns(plan, sheet);
  if (moved !== null) return moved;
  const cells = planCells(plan);
  const rows = rowMap(plan, cells, sheet);
  const planned: Decided[] = [];
  for (const { row, column, formula } of cells.formulas) {
    const place = rows.get(row);
    const wanted = movedFormula(formula, rows);
    if (place === undefined || typeof wanted === 'number') {
      const lost = typeof wanted === 'number' ? wanted : row + 1;
      return { code: 'row_lost', row: lost, label: cells.words.get(lost - 1)?.[0]?.text ?? '' };
    }
    const change = changeTo(sheet, place, column, wanted);
    if (change !== null) planned.push(decide(sheet, change, wanted, isTable(wanted)));
  }
  return planned.length > 0 && sheet.protected ? { code: 'protected' } : planned;
}

function markerOf(sheet: SheetScan): Marker | null {
  const address = sheet.names[MARKER_NAME];
  if (address === null || address === undefined) return null;
  const { row, column } = rectangle(address);
  const text = valueAt(sheet, row, column);
  return typeof text === 'string' ? parseMarker(text) : null;
}

/** Rows may move; a sheet whose columns have moved is another sheet. */
export function movedColumns(plan: SheetPlan, sheet: SheetScan): SheetRefusal | null {
  for (const { name, address } of plan.names) {
    const now = sheet.names[name];
    if (now !== null && now !== undefined && rectangle(now).column !== rectangle(address).column) {
      return { code: 'columns_moved', name, from: address, to: now };
    }
  }
  return null;
}

function changeTo(sheet: SheetScan, row: number, column: number, formula: string): CellChange | null {
  const held = sheet.contents[row - sheet.top]?.[column - sheet.left] ?? '';
  if (typeof held === 'string' && held.startsWith('=') && sameFormula(held, formula)) return null;
  return { sheet: sheet.name, row, column, before: held, after: { formula }, anchor: { row, column } };
}

function decide(sheet: SheetScan, change: CellChange, formula: string, table: boolean): Decided {
  const { row, column } = change;
  const room = table ? roomFor(sheet, change, formula) : [];
  const name = { sheet: sheet.name, address: cellAddress(row, column) };
  if (!Array.isArray(room)) return { area: [change], decision: { ...name, formula, reason: { code: 'occupied', ...room } } };
  const changes = [...room, change];
  return { area: changes, decision: { ...name, formula: String(change.before), becomes: 'live', reason: null, changes } };
}

/**
 * A table spills only into empty cells. A cell is emptied where it shows what the table will show there: that is what became of its
 * last answer. Anything else was typed by somebody, and the table has to wait.
 */
function roomFor(sheet: SheetScan, { row, column }: CellChange, formula: string): CellChange[] | { readonly cell: string } {
  const call = parseCalls(formula).at(-1);
  const outcome = call && runCall(call, { registry, cells: (reference) => cellsOf(sheet, reference) });
  if (outcome?.kind !== 'answered') return [];
  const room: CellChange[] = [];
  for (const [down, line] of outcome.value.entries()) {
    for (const [right, answer] of line.entries()) {
      const place = { row: row + down, column: column + right };
      const held = sheet.contents[place.row - sheet.top]?.[place.column - sheet.left] ?? '';
      if ((down === 0 && right === 0) || held === '') continue;
      if (!sameValue(valueAt(sheet, place.row, place.column), answer)) return { cell: cellAddress(place.row, place.column) };
      room.push({ sheet: sheet.name, ...place, before: held, after: { value: '' }, anchor: { row, column } });
    }
  }
  return room;
}

function cellsOf(sheet: SheetScan, { sheet: named, address }: CellReference): Matrix | undefined {
  if (named !== null && named !== sheet.name) return undefined;
  const { row, column, rows, columns } = rectangle(address);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => valueAt(sheet, row + down, column + right)),
  );
}
