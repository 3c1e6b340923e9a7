import type { CellPosition } from '@odoo/o-spreadsheet';
import type { CustomFunctionCalls } from './customFunctions';

/** What a watcher reports about the cells a command touched; `before` is the value the cell showed until then. */
export interface CellEdit {
  readonly position: CellPosition;
  readonly before: unknown;
  readonly formulaBefore: string;
}

export interface GridShift {
  readonly sheetId: string;
  readonly dimension: 'COL' | 'ROW';
  readonly kind: 'inserted' | 'deleted';
  readonly start: number;
  readonly count: number;
}

export interface ModelWatcher {
  cellsEdited(edits: readonly CellEdit[]): void;
  gridShifted(shift: GridShift): void;
  settled(): void;
}

/**
 * What the engine's plugins and functions need of this one workbook.
 *
 * Plugins and functions are registered once for all models; each model carries its own context in its configuration.
 */
export interface ModelContext {
  /** The commands of the request being executed; the batch plugin runs them as one undo step. */
  batch: (() => void) | null;
  readonly watcher: ModelWatcher;
  readonly calls: CustomFunctionCalls;
}

export const CONTEXT_KEY = 'excelStandIn';
