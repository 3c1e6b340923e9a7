import { createSheet } from '../../excel';
import { applyChanges } from '../../excel/apply-changes';
import { protectSheet } from '../../excel/protect-sheet';
import { readNamed } from '../../excel/read-named';
import { readOurSheets } from '../../excel/read-our-sheets';
import { showCell } from '../../excel/show-cell';
import { showLines } from '../../excel/show-lines';
import { sheetReader } from '../../sheets/reader';
import type { AuditHost } from './audit-host';

/** Excel through Office.js. */
export const officeAuditHost: AuditHost = {
  readOurSheets: () => readOurSheets(sheetReader),
  createSheet,
  applyChanges,
  readNamed,
  protectSheet,
  showLines,
  showCell,
};
