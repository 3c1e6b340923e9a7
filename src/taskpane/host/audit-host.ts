import type { CellChange, ChangeOutcome } from '../../excel/apply-changes';
import type { SheetCells } from '../../excel/read-sheet-cells';
import type { SelectedTable } from '../../excel/read-selection';
import type { OurSheet, SheetPlan } from '../../sheets';

/** What the audit's cards ask of Excel; it comes with them, not with the pane. */
export interface AuditHost {
  /** Every sheet of ours with its named cells. */
  readonly readOurSheets: () => Promise<readonly OurSheet[]>;
  /** Draws a plan as a new sheet. */
  readonly createSheet: (plan: SheetPlan) => Promise<{ readonly id: string; readonly name: string }>;
  /** Makes changes as one step of undo; cells that hold something else by now are left alone. */
  readonly applyChanges: (changes: readonly CellChange[]) => Promise<ChangeOutcome>;
  /** Every cell of a sheet that is in use. */
  readonly readSheetCells: (sheet: string) => Promise<SheetCells>;
  /** The selected cells, for a table that is picked instead of pasted. */
  readonly readSelection: () => Promise<SelectedTable>;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
}
