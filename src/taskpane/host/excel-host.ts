import type { Matrix } from '../../core/cells/cell';
import type { ActiveSheet, CreatedSheet, FormulaToInsert, InsertOutcome, WorkbookChange } from '../../excel';
import type { SheetPlan } from '../../sheets';
import type { Problem } from '../problems/problem';
import type { AuditHost } from './audit-host';
import type { SelectedCell } from './selected-cell';
import type { ToolsHost } from './tools-host';

export type { ActiveSheet } from '../../excel';

/** What the pane asks of Excel; tests put a fake in its place. */
export interface ExcelHost {
  readonly createSheet: (plan: SheetPlan) => Promise<Pick<CreatedSheet, 'name'>>;
  readonly readActiveSheet: () => Promise<ActiveSheet>;
  readonly insertFormula: (what: FormulaToInsert) => Promise<InsertOutcome>;
  /** Answers at once, also while a cell is being edited. */
  readonly isCellBeingEdited: () => Promise<boolean>;
  readonly readSelectedCell: () => Promise<SelectedCell>;
  /** The cells of sheet-qualified addresses, in their order. */
  readonly readRanges: (addresses: readonly string[]) => Promise<readonly Matrix[]>;
  /** Calls back after the workbook changed or another cell or sheet was selected. Resolves to the way to stop. */
  readonly watchWorkbook: (listener: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
  /** What the tools ask of Excel, loaded when they are wanted. */
  readonly tools: () => Promise<ToolsHost>;
  /** What the audit's cards ask of Excel, loaded when they are wanted. */
  readonly audit: () => Promise<AuditHost>;
  /** What an error of Excel means; null when the error is not Excel's. */
  readonly problemOf: (error: unknown) => Problem | null;
}
