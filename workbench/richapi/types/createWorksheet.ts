import { accessDenied } from '../../workbook/apiError';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/engine';
import type { Host } from '../host';

/** The id of the sheet of this name, whatever its case, or null. */
export function sheetNamed(host: Host, name: string): string | null {
  const { getters } = host;
  const lower = name.toLowerCase();
  return getters.getSheetIds().find((id) => getters.getSheetName(id).toLowerCase() === lower) ?? null;
}

/** Adds an empty sheet. Answers its id. */
export function createWorksheet(host: Host, member: string, name: string, position: number): string {
  if (host.workbookProtected) throw accessDenied(member, 'the structure of the workbook is protected.');
  const number = Math.floor(Math.random() * 0xffff_ffff)
    .toString(16)
    .padStart(12, '0');
  const sheetId = `{00000000-0001-0000-0000-${number}}`;
  host.run(member, 'CREATE_SHEET', { sheetId, name, position, cols: SHEET_COLUMNS, rows: SHEET_ROWS });
  return sheetId;
}
