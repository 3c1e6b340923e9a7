import { clauseColumn } from '../../core/audit/point-table';
import { createSheet } from '../../excel';
import { applyChanges } from '../../excel/apply-changes';
import { protectSheet } from '../../excel/protect-sheet';
import { readNamed } from '../../excel/read-named';
import { canInsertSheets, insertSheets } from '../../excel/insert-sheets';
import { readOurSheets } from '../../excel/read-our-sheets';
import { removeNames, restoreNames } from '../../excel/restore-names';
import { readSheetCells } from '../../excel/read-sheet-cells';
import { readSelection } from '../../excel/read-selection';
import { scanWorkbook } from '../../excel/scan-workbook';
import { showCell } from '../../excel/show-cell';
import { showLines } from '../../excel/show-lines';
import { sheetReader } from '../../sheets/reader';
import type { AuditHost } from './audit-host';

/** Excel through Office.js. */
export const officeAuditHost: AuditHost = {
  readOurSheets: () => readOurSheets(sheetReader),
  createSheet,
  applyChanges,
  restoreNames,
  removeNames,
  readSheetCells,
  readSelection: () => readSelection(clauseColumn),
  scan: scanWorkbook,
  readNamed,
  protectSheet,
  showLines,
  canInsertSheets,
  insertSheets,
  showCell,
};
