import { clauseColumn } from '../../core/audit/point-table';
import { createSheet } from '../../excel';
import { applyChanges } from '../../excel/apply-changes';
import { readOurSheets } from '../../excel/read-our-sheets';
import { readSelection } from '../../excel/read-selection';
import { scanWorkbook } from '../../excel/scan-workbook';
import { showCell } from '../../excel/show-cell';
import { sheetReader } from '../../sheets/reader';
import type { AuditHost } from './audit-host';

/** Excel through Office.js. */
export const officeAuditHost: AuditHost = {
  readOurSheets: () => readOurSheets(sheetReader),
  createSheet,
  applyChanges,
  readSelection: () => readSelection(clauseColumn),
  scan: scanWorkbook,
  showCell,
};
