import type { Model } from '@odoo/o-spreadsheet';
import { invalidArgument } from './apiError';
import { EXCEL_COLUMNS, EXCEL_ROWS, type Area } from './area';
import { runCommand } from './dispatch';

/** Rows and columns are added in steps: each addition makes the engine rebuild its dependencies. */
const ROW_STEP = 200;
const COLUMN_STEP = 10;

/** Enlarges the engine's sheet so that the area fits; Excel's sheets are always large enough. */
export function ensureSize(model: Model, sheetId: string, area: Area): void {
  if (area.bottom >= EXCEL_ROWS || area.right >= EXCEL_COLUMNS || area.left < 0 || area.top < 0)
    throw invalidArgument('Range', 'The cells lie outside the sheet.');
  const { getters } = model;
  grow(model, sheetId, 'ROW', getters.getNumberRows(sheetId), area.bottom + 1, ROW_STEP);
  grow(model, sheetId, 'COL', getters.getNumberCols(sheetId), area.right + 1, COLUMN_STEP);
}

function grow(model: Model, sheetId: string, dimension: 'ROW' | 'COL', present: number, needed: number, step: number): void {
  if (needed <= present) return;
  const quantity = Math.ceil((needed - present) / step) * step;
  const sheetName = model.getters.getSheetName(sheetId);
  runCommand(model, 'Worksheet', 'ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base: present - 1, quantity, position: 'after' });
}
