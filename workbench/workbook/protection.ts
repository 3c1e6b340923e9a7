import type { CellPosition, CoreCommand, Style } from '@odoo/o-spreadsheet';
import { cellsOf, type Area } from './area';
import type { CellStyle } from './cellStyle';
import type { ProtectionOptions } from './sheetFacts';

type StyleOf = (position: CellPosition) => Style | undefined;

/** What Excel's protection may allow, by Office.js's names. */
export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** The options as Excel answers them: each of them told, also those never given. */
export function completeOptions(options: ProtectionOptions): ProtectionOptions {
  const allowed = Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, options[name] === true]));
  return { ...allowed, selectionMode: options['selectionMode'] ?? 'Normal' };
}

/** Whether a cell takes no input while its sheet is protected: every cell that was not unlocked. */
export const isLockedStyle = (style: Style | undefined): boolean => (style as CellStyle | undefined)?.unlocked !== true;

/** Which option of Excel's protection allows a command; null where nothing does. */
const ALLOWED_BY: Readonly<Partial<Record<CoreCommand['type'], string | null>>> = {
  SET_FORMATTING: 'allowFormatCells',
  CLEAR_FORMATTING: 'allowFormatCells',
  SET_ZONE_BORDERS: 'allowFormatCells',
  SET_BORDER: 'allowFormatCells',
  SET_BORDERS_ON_TARGET: 'allowFormatCells',
  ADD_CONDITIONAL_FORMAT: 'allowFormatCells',
  REMOVE_CONDITIONAL_FORMAT: 'allowFormatCells',
  ADD_MERGE: null,
  REMOVE_MERGE: null,
  CREATE_TABLE: null,
  REMOVE_TABLE: null,
  UPDATE_TABLE: null,
  ADD_DATA_VALIDATION_RULE: null,
  REMOVE_DATA_VALIDATION_RULE: null,
  CREATE_CHART: 'allowEditObjects',
  UPDATE_CHART: 'allowEditObjects',
  DELETE_CHART: 'allowEditObjects',
  CREATE_FIGURE: 'allowEditObjects',
  UPDATE_FIGURE: 'allowEditObjects',
  DELETE_FIGURE: 'allowEditObjects',
};

/** Whether a protected sheet refuses the command, by hand as well as through the API. */
export function protectionRefusal(command: CoreCommand, options: ProtectionOptions, styleOf: StyleOf): boolean {
  const isLocked = (position: CellPosition): boolean => isLockedStyle(styleOf(position));
  const anyLocked = (sheetId: string, areas: readonly Area[]): boolean =>
    areas.some((area) => [...cellsOf(area)].some((cell) => isLocked({ sheetId, ...cell })));
  switch (command.type) {
    case 'UPDATE_CELL':
      if ('content' in command) return isLocked(command);
      return options['allowFormatCells'] !== true;
    case 'CLEAR_CELL':
      return isLocked(command);
    case 'DELETE_CONTENT':
    case 'CLEAR_CELLS':
      return anyLocked(command.sheetId, command.target);
    case 'ADD_COLUMNS_ROWS':
      return options[command.dimension === 'COL' ? 'allowInsertColumns' : 'allowInsertRows'] !== true;
    case 'REMOVE_COLUMNS_ROWS':
      return options[command.dimension === 'COL' ? 'allowDeleteColumns' : 'allowDeleteRows'] !== true;
    case 'RESIZE_COLUMNS_ROWS':
    case 'HIDE_COLUMNS_ROWS':
    case 'UNHIDE_COLUMNS_ROWS':
      return options[command.dimension === 'COL' ? 'allowFormatColumns' : 'allowFormatRows'] !== true;
    default: {
      const option = ALLOWED_BY[command.type];
      return option !== undefined && (option === null || options[option] !== true);
    }
  }
}
