import { isCellError, type Cell } from '../../../core/cells/cell';
import type { CellChange, ChangeOutcome } from '../../../excel/apply-changes';
import { newContent } from '../../../excel/cell-content';
import type { WorkbookScan } from '../../../excel/scan-workbook';
import type { ToolsHost } from '../../host/tools-host';
import { valueAt } from './plans/cert-cells';
import { valueContent } from './plans/changes-of';
import type { CellName, PlannedCell, ToolPlan } from './plans/tool-plan';

/** Relative difference that is binary noise in a cell's number. */
const NOISE = 1e-9;

export interface Settled {
  readonly outcome: ChangeOutcome;
  /** Cells whose native formula came to another result, so that they hold their value, or their live formula again. */
  readonly differing: readonly CellName[];
}

/**
 * Looks at what native formulas came to: where it is not what the function gave – an input outside the form's domain – the cell gets
 * its value; where the function gave an error, its formula back.
 */
export async function settleNative(plan: ToolPlan, outcome: ChangeOutcome, before: WorkbookScan, host: ToolsHost): Promise<Settled> {
  const now = await host.scan('workbook');
  const made = new Map(outcome.made.map((change) => [keyOf(change), change]));
  const differing = plan.cells.filter(
    (cell) => cell.becomes === 'native' && cell.changes.some((change) => made.has(keyOf(change)) && differs(change, before, now)),
  );
  if (differing.length === 0) return { outcome, differing };
  const corrected = await host.applyChanges(
    differing.flatMap((cell) => corrections(cell, before).map((change) => ({ ...change, before: made.get(keyOf(change))?.now ?? null }))),
  );
  for (const change of corrected.made) {
    const first = made.get(keyOf(change));
    if (first !== undefined) made.set(keyOf(change), { ...first, now: change.now });
  }
  return { outcome: { ...outcome, made: [...made.values()] }, differing };
}

function corrections({ changes }: PlannedCell, before: WorkbookScan): CellChange[] {
  const failed = changes.some((change) => isCellError(shownAt(change, before)));
  return changes.map((change) => {
    if (!failed) return { ...change, after: valueContent(shownAt(change, before)) };
    return { ...change, after: change.before === null ? { value: '' } : newContent(change.before) };
  });
}

function differs(change: CellChange, before: WorkbookScan, now: WorkbookScan): boolean {
  const was = shownAt(change, before);
  const is = shownAt(change, now);
  if (isCellError(was) || isCellError(is)) return isCellError(was) !== isCellError(is);
  if (typeof was === 'number' && typeof is === 'number') return Math.abs(was - is) > NOISE * Math.max(1, Math.abs(was));
  return (was ?? '') !== (is ?? '');
}

function shownAt({ sheet, row, column }: CellChange, scan: WorkbookScan): Cell {
  const found = scan.sheets.find(({ name }) => name === sheet);
  return found === undefined ? '' : valueAt(found, row, column);
}

function keyOf({ sheet, row, column }: CellChange): string {
  return `${row},${column}!${sheet}`;
}
