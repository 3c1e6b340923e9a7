import type { CellChange, ChangeOutcome } from '../../excel/apply-changes';
import type { OurSheet, SheetPlan } from '../../sheets';

/** What the audit's cards ask of Excel; it comes with them, not with the pane. */
export interface AuditHost {
  /** Every sheet of ours with its named cells. */
  readonly readOurSheets: () => Promise<readonly OurSheet[]>;
  /** Draws a plan as a new sheet. */
  readonly createSheet: (plan: SheetPlan) => Promise<{ readonly id: string; readonly name: string }>;
  /** Makes changes as one step of undo; cells that hold something else by now are left alone. */
  readonly applyChanges: (changes: readonly CellChange[]) => Promise<ChangeOutcome>;
  /** Whether this Excel takes sheets out of a workbook file. */
  readonly canInsertSheets: () => boolean;
  /** Takes the sheets with a sheet-scoped name out of a workbook file; returns their names here. */
  readonly insertSheets: (base64: string, named: string) => Promise<readonly string[]>;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
}
