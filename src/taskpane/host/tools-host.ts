import type { CellChange, ChangeOutcome } from '../../excel/apply-changes';
import type { Rectangle } from '../../excel/address';
import type { SheetPlace } from '../../excel/read-spills';
import type { NameScan } from '../../excel/scan-names';
import type { ScanScope, WorkbookScan } from '../../excel/scan-workbook';

/** What the tools ask of Excel; it comes with them, not with the pane. */
export interface ToolsHost {
  readonly scan: (scope: ScanScope) => Promise<WorkbookScan>;
  readonly scanNames: () => Promise<readonly NameScan[]>;
  readonly readSpills: (places: readonly SheetPlace[]) => Promise<readonly (Rectangle | null)[]>;
  /** Makes changes as one step of undo. */
  readonly applyChanges: (changes: readonly CellChange[]) => Promise<ChangeOutcome>;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
}
