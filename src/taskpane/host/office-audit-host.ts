import { createSheet } from '../../excel';
import { applyChanges } from '../../excel/apply-changes';
import { canInsertSheets, insertSheets } from '../../excel/insert-sheets';
import { readOurSheets } from '../../excel/read-our-sheets';
import { showCell } from '../../excel/show-cell';
import { sheetReader } from '../../sheets/reader';
import type { AuditHost } from './audit-host';

/** Excel through Office.js. */
export const officeAuditHost: AuditHost = {
  readOurSheets: () => readOurSheets(sheetReader),
  createSheet,
  applyChanges,
  canInsertSheets,
  insertSheets,
  showCell,
};
