import { rectangle } from '../../../../excel/address';
import type { SheetScan, WorkbookScan } from '../../../../excel/scan-workbook';
import { convertFormula } from '../../../../functions/native/convert-formula';
import { maySpill } from '../../../../functions/native/may-spill';
import { nativeRegistry } from '../../../../functions/native/registry';
import { MARKER_NAME, SCORING_COLUMN, SCORING_NAMES } from '../../../../sheets';
import type { CheckCode, CheckItem } from '../../../../sheets/check/check-item';
import { sameFormula } from '../../tools/plans/moved-formula';
import { planLive, type Rebuild } from '../../tools/plans/plan-live';
import type { PlannedCell, RefusedSheet, ToolPlan } from '../../tools/plans/tool-plan';

const RECORDS = new Map(nativeRegistry.map((record) => [record.id, record]));

/** Damage to the formulas of sheets of ours, and the plan that brings them back. */
export interface FormulaDamage {
  readonly items: readonly CheckItem[];
  readonly refused: readonly RefusedSheet[];
  readonly plan: ToolPlan;
}

/** Compares each formula a sheet of ours was made with to what stands in its place, wherever its row has moved to. */
export async function formulaDamage(scan: WorkbookScan, rebuild: Rebuild): Promise<FormulaDamage> {
  const plan = await planLive(scan, rebuild, (formula) => maySpill(formula, RECORDS));
  const sheetOf = new Map(scan.sheets.map((sheet) => [sheet.name, sheet]));
  const items = [
    ...plan.cells.map((cell) => itemOf(cell, codeOf(cell, sheetOf.get(cell.sheet)))),
    ...plan.left.map((cell) => itemOf(cell, 'formula_occupied')),
  ];
  return { items, refused: plan.refused, plan };
}

function itemOf({ sheet, address }: Pick<PlannedCell, 'sheet' | 'address'>, code: CheckCode): CheckItem {
  return { code, sheet, address, label: '' };
}

function codeOf(cell: PlannedCell, sheet: SheetScan | undefined): CheckCode {
  const held = cell.formula;
  const own = cell.changes.at(-1);
  const wanted = own !== undefined && 'formula' in own.after ? own.after.formula : '';
  if (held.startsWith('=') && isNativeFormOf(held, wanted)) return 'formula_native';
  if (sheet !== undefined && isTotal(cell, sheet)) return 'total_changed';
  return held.startsWith('=') ? 'formula_changed' : 'formula_replaced';
}

/** Whether a formula is what the tools make of another one for workbooks that are to do without the add-in. */
function isNativeFormOf(held: string, wanted: string): boolean {
  const conversion = convertFormula({ formula: wanted, answer: [['']], place: () => 'A1', records: RECORDS });
  if (conversion.kind !== 'native' || conversion.rows.length !== 1) return false;
  const [cell] = conversion.rows[0] ?? [];
  return typeof cell === 'object' && sameFormula(held, `=${cell.formula}`);
}

/** Whether a cell shows a result of the whole sheet: neither in a row of indicators or special deductions, nor in the working. */
function isTotal({ address }: PlannedCell, sheet: SheetScan): boolean {
  const ids = sheet.names[SCORING_NAMES.ids];
  const marker = sheet.names[MARKER_NAME];
  if (!ids || !marker) return false;
  const { row, column } = rectangle(address);
  const lastColumn = rectangle(`${SCORING_COLUMN.check}1`).column;
  if (column > lastColumn + RESULT_COLUMNS) return false;
  if (column > lastColumn) return true;
  return row < rectangle(ids).row;
}

/** Columns right of the table in which results and subtotals stand, the gap before them included. */
const RESULT_COLUMNS = 9;
