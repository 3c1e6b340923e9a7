import { clauseColumn } from '../../core/audit/point-table';
import { quote } from '../../core/cells/cell';
import { createSheet } from '../../excel';
import { applyChanges } from '../../excel/apply-changes';
import type { ClosedSheets } from '../../excel/closed-sheets';
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
import { SCORING_HEADER_NAMES } from '../../sheets';
import { parseSignature, sealIn } from '../../sheets/scoring-signature';
import { sheetReader } from '../../sheets/reader';
import type { AuditHost } from './audit-host';

/** A signed scoring sheet is written to no more, whatever asks for it, until it is unlocked for a reason. */
const SIGNED_SHEETS: ClosedSheets = {
  name: SCORING_HEADER_NAMES.signature,
  read: (shown) => sealIn(parseSignature(quote(shown))),
};

/** Excel through Office.js. */
export const officeAuditHost: AuditHost = {
  readOurSheets: () => readOurSheets(sheetReader),
  createSheet,
  applyChanges: (changes) => applyChanges(changes, SIGNED_SHEETS),
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
