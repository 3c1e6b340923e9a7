import type { CellPosition, CoreCommand, Style } from '@odoo/o-spreadsheet';
import { cellsOf, type Area } from './area';
import type { CellStyle } from './cellStyle';
import type { ProtectionOptions } from './sheetFacts';

type StyleOf = (position: CellPosition) => Style | undefined;

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
};

/** Whether a protected sheet refuses the command, by hand as well as through the API. */
export function protectionRefusal(command: CoreCommand, options: ProtectionOptions, styleOf: StyleOf): boolean {
  const isLocked = (position: CellPosition): boolean => (styleOf(position) as CellStyle | undefined)?.unlocked !== true;
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
      return options[command.dimension === 'COL' ? 'allowFormatColumns' : 'allowFormatRows'] !== true;
    default: {
      const option = ALLOWED_BY[command.type];
      return option !== undefined && (option === null || options[option] !== true);
    }
  }
}
