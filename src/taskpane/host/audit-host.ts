import type { CellChange, ChangeOutcome } from '../../excel/apply-changes';
import type { DrawingWatch } from '../../excel/draw-in-turn';
import type { NameToRestore } from '../../excel/restore-names';
import type { SheetCells } from '../../excel/read-sheet-cells';
import type { SelectedTable } from '../../excel/read-selection';
import type { ScanScope, WorkbookScan } from '../../excel/scan-workbook';
import type { NamedCells, OurSheet, SheetPlan } from '../../sheets';

/** What the audit's cards ask of Excel; it comes with them, not with the pane. */
export interface AuditHost {
  /** Every sheet of ours with its named cells. */
  readonly readOurSheets: () => Promise<readonly OurSheet[]>;
  /** Draws a plan as a new sheet; a long one can be followed and cancelled. */
  readonly createSheet: (plan: SheetPlan, watch?: DrawingWatch) => Promise<{ readonly id: string; readonly name: string }>;
  /** Makes changes as one step of undo; cells that hold something else by now are left alone, and signed scoring sheets refuse all of it. */
  readonly applyChanges: (changes: readonly CellChange[]) => Promise<ChangeOutcome>;
  /** Gives sheets lost names back; the names given. */
  readonly restoreNames: (names: readonly NameToRestore[]) => Promise<readonly NameToRestore[]>;
  readonly removeNames: (names: readonly NameToRestore[]) => Promise<void>;
  /** Every cell of a sheet that is in use. */
  readonly readSheetCells: (sheet: string) => Promise<SheetCells>;
  /** The selected cells, for a table that is picked instead of pasted. */
  readonly readSelection: () => Promise<SelectedTable>;
  /** Reads the used cells of the sheets in scope. */
  readonly scan: (scope: ScanScope) => Promise<WorkbookScan>;
  /** Named cells of one sheet that are not read with the rest, such as the lines of a change log. */
  readonly readNamed: (sheet: string, names: readonly string[]) => Promise<readonly (NamedCells | null)[]>;
  /** Protects a sheet without a password, or lifts that; false where it is so already. */
  readonly protectSheet: (sheet: string, wanted: boolean) => Promise<boolean>;
  /** Makes a cell show its text line by line, in a row of a height in points. */
  readonly showLines: (sheet: string, address: string, points: number) => Promise<void>;
  /** Whether this Excel takes sheets out of a workbook file. */
  readonly canInsertSheets: () => boolean;
  /** Takes the sheets with a sheet-scoped name out of a workbook file; returns their names here. */
  readonly insertSheets: (base64: string, named: string) => Promise<readonly string[]>;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
}
