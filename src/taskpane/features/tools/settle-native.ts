import { isCellError, type Cell } from '../../../core/cells/cell';
import type { CellChange, ChangeOutcome, MadeChange } from '../../../excel/apply-changes';
import { newContent } from '../../../excel/cell-content';
import type { WorkbookScan } from '../../../excel/scan-workbook';
import type { ToolsHost } from '../../host/tools-host';
import { valueContent } from './plans/changes-of';
import { onlyBlanksDiffer } from './plans/only-blanks-differ';
import { placeKey } from './plans/place-key';
import type { CellName, PlannedCell, ToolPlan } from './plans/tool-plan';
import { sameValue } from './same-value';

export interface Settled {
  readonly outcome: ChangeOutcome;
  /** Cells whose native formula came to another result, so that they hold their value, or their live formula again. */
  readonly differing: readonly CellName[];
}

/**
 * Looks at what native formulas came to: where it is not what the function gave – an input outside the form's domain – the cell gets
 * its value; where the function gave an error, its formula back. What was made is told in any case; where correcting fails, as
 * not checked.
 */
export async function settleNative(plan: ToolPlan, outcome: ChangeOutcome, before: WorkbookScan, host: ToolsHost): Promise<Settled> {
  const made = new Map(outcome.made.map((change) => [placeKey(change), change]));
  const is = (change: CellChange): Cell => made.get(placeKey(change))?.shows;
  const differing = outcome.checked
    ? plan.cells.filter(
        (cell) =>
          cell.becomes === 'native' &&
          cell.changes.some((change) => made.has(placeKey(change)) && !sameValue(was(change), is(change))) &&
          !onlyBlanksDiffer(cell, { before, was, is, same: sameValue }),
      )
    : [];
  if (differing.length === 0) return { outcome, differing };
  try {
    const corrected = await host.applyChanges(differing.flatMap((cell) => corrections(cell, made)));
    for (const { now, shows, ...change } of corrected.made) {
      const first = made.get(placeKey(change));
      if (first !== undefined) made.set(placeKey(change), { ...first, after: change.after, now, shows });
    }
    const checked = corrected.checked && corrected.stopped === null;
    return { outcome: { ...outcome, made: [...made.values()], checked }, differing };
  } catch {
    return { outcome: { ...outcome, checked: false }, differing: [] };
  }
}

function corrections({ changes }: PlannedCell, made: ReadonlyMap<string, MadeChange>): CellChange[] {
  const failed = changes.some((change) => isCellError(was(change)));
  return changes.flatMap((change): CellChange[] => {
    const { sheet, row, column, anchor, before } = change;
    const written = made.get(placeKey(change));
    if (written === undefined) return [];
    const live = before === null ? { value: '' } : newContent(before);
    return [{ sheet, row, column, anchor, before: written.now, after: failed ? live : valueContent(was(change)) }];
  });
}

/** What the function showed, just before it was replaced too. */
function was({ shown }: CellChange): Cell {
  return shown;
}
