import type { CellChange, ChangeOutcome } from '../../excel/apply-changes';
import type { SelectedTable } from '../../excel/read-selection';
import type { ScanScope, WorkbookScan } from '../../excel/scan-workbook';
import type { OurSheet, SheetPlan } from '../../sheets';

/** What the audit's cards ask of Excel; it comes with them, not with the pane. */
export interface AuditHost {
  /** Every sheet of ours with its named cells. */
  readonly readOurSheets: () => Promise<readonly OurSheet[]>;
  /** Draws a plan as a new sheet. */
  readonly createSheet: (plan: SheetPlan) => Promise<{ readonly id: string; readonly name: string }>;
  /** Makes changes as one step of undo; cells that hold something else by now are left alone. */
  readonly applyChanges: (changes: readonly CellChange[]) => Promise<ChangeOutcome>;
  /** The selected cells, for a table that is picked instead of pasted. */
  readonly readSelection: () => Promise<SelectedTable>;
  /** Reads the used cells of the sheets in scope. */
  readonly scan: (scope: ScanScope) => Promise<WorkbookScan>;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
}
