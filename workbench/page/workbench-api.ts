import { helpers } from '@odoo/o-spreadsheet';
import type { BlankMode, ExcelStandIn, HostPort } from '../contract';
import type { MountedGrid } from './grid/mount-grid';

/** What a cell shows and holds. */
export interface CellReading {
  readonly value: string | number | boolean | null;
  /** As typed, with its equals sign; null where the cell holds no formula of its own. */
  readonly formula: string | null;
  readonly text: string;
  readonly error?: { readonly code: string; readonly message: string };
}

/** What came of typing into a cell. */
export interface WriteResult {
  /** False when the cell's validation rule, or the sheet's protection, refused the input. */
  readonly accepted: boolean;
}

/**
 * The workbench as `window.workbench`, for end-to-end tests and for trying things in the browser's console.
 *
 * Cells are named by sheet name and A1 address, as a user would.
 */
export interface WorkbenchApi {
  readonly excel: ExcelStandIn;
  /** Resolves once the add-in has started: Office.js is ready and its functions are associated. */
  readonly ready: Promise<void>;
  sheetNames(): readonly string[];
  read(sheetName: string, a1: string): CellReading;
  /** Activates the sheet and selects the cell. */
  select(sheetName: string, a1: string): void;
  /** Types a text into a cell and presses Enter, with everything that follows: validation, calculation, events. */
  write(sheetName: string, a1: string, text: string): WriteResult;
  /** Changes a cell as a co-author does: nothing is selected, nothing is checked, the event says `Remote`. */
  coauthor(sheetName: string, a1: string, text: string): void;
  /** Resolves once no function call is waiting for its answer. */
  idle(): Promise<void>;
  setBlankMode(mode: BlankMode): void;
  /** Sends an event to the add-in past the spreadsheet, as benchmarks of the bare runtime do. */
  readonly fire: HostPort['fire'];
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export interface WorkbenchApiOptions {
  readonly excel: ExcelStandIn;
  readonly ready: Promise<void>;
  readonly grid: () => MountedGrid;
  /** How many inputs the validation rules have refused so far. */
  readonly refusals: () => number;
  readonly setBlankMode: (mode: BlankMode) => void;
  readonly fire: HostPort['fire'];
}

export function workbenchApi({ excel, ready, grid, refusals, setBlankMode, fire }: WorkbenchApiOptions): WorkbenchApi {
  const { getters } = excel.model;
  const locate = (sheetName: string, a1: string): { sheetId: string; col: number; row: number } => {
    const sheetId = getters.getSheetIdByName(sheetName);
    if (sheetId === undefined)
      throw new Error(`There is no sheet "${sheetName}"; there are: ${getters.getSheetIds().map(getters.getSheetName).join(', ')}.`);
    return { sheetId, ...helpers.toCartesian(a1) };
  };
  const select = (sheetName: string, a1: string): void => {
    const { sheetId, col, row } = locate(sheetName, a1);
    const active = getters.getActiveSheetId();
    if (active !== sheetId) excel.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
    excel.model.selection.selectCell(col, row);
  };
  return {
    excel,
    ready,
    sheetNames: () => getters.getSheetIds().map((sheetId) => getters.getSheetName(sheetId)),
    read: (sheetName, a1) => {
      const position = locate(sheetName, a1);
      const cell = getters.getEvaluatedCell(position);
      // A text that begins with an equals sign is shown the same way: the cell knows which it is.
      const formula = getters.getCell(position)?.isFormula === true ? getters.getCellText(position, { showFormula: true }) : null;
      const error = excel.cellError(position.sheetId, position.col, position.row);
      return {
        value: cell.value,
        formula,
        text: cell.formattedValue,
        ...(error ? { error: { code: error.code, message: error.message } } : {}),
      };
    },
    select,
    write: (sheetName, a1, text) => {
      select(sheetName, a1);
      const { composer } = grid();
      if (composer.startEdition() === 'NoStateChange') return { accepted: false };
      composer.setCurrentContent(text);
      const before = refusals();
      composer.stopEdition();
      return { accepted: refusals() === before };
    },
    coauthor: (sheetName, a1, text) => {
      const { sheetId, col, row } = locate(sheetName, a1);
      excel.editAsCoauthor(sheetId, col, row, text);
    },
    idle: () => excel.idle(),
    setBlankMode,
    fire,
  };
}
