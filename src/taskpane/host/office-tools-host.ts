import { applyChanges } from '../../excel/apply-changes';
import { readSpills } from '../../excel/read-spills';
import { scanNames } from '../../excel/scan-names';
import { scanWorkbook } from '../../excel/scan-workbook';
import { showCell } from '../../excel/show-cell';
import type { ToolsHost } from './tools-host';

/** Excel through Office.js. */
export const officeToolsHost: ToolsHost = { scan: scanWorkbook, scanNames, readSpills, applyChanges, showCell };
