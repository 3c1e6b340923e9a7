import { isCellError } from '../../core/cells/cell';
import {
  createSheet,
  hostProblem,
  insertFormula,
  isCellBeingEdited,
  readActiveSheet,
  readRanges,
  readSelectedCell,
  watchWorkbook,
} from '../../excel';
import { parseReference } from '../../functions/calls/parse-reference';
import { sheetReader } from '../../sheets/reader';
import type { Problem } from '../problems/problem';
import type { ExcelHost } from './excel-host';
import type { SelectedCell } from './selected-cell';

/** Excel through Office.js. */
export const officeExcelHost: ExcelHost = {
  createSheet,
  readActiveSheet: () => readActiveSheet(sheetReader),
  insertFormula,
  isCellBeingEdited,
  readSelectedCell: async () => selectedCell(await readSelectedCell()),
  readRanges,
  watchWorkbook,
  tools: async () => (await import(/* webpackChunkName: "tools" */ './office-tools-host')).officeToolsHost,
  audit: async () => (await import(/* webpackChunkName: "audit" */ './office-audit-host')).officeAuditHost,
  problemOf,
};

function selectedCell({ address, formula, value, spilledFrom }: Awaited<ReturnType<typeof readSelectedCell>>): SelectedCell {
  const place = parseReference(address);
  if (place?.kind !== 'reference') throw new Error(`the selected cell has no address: ${address}`);
  return {
    sheet: place.reference.sheet ?? '',
    address: place.reference.address,
    formula,
    spilledFrom,
    error: isCellError(value) ? value.code : null,
  };
}

/** Whether an error came through Office.js: its errors say where in the request they arose. */
function isOfficeError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'debugInfo' in error;
}

function problemOf(error: unknown): Problem | null {
  const problem = hostProblem(error);
  if (problem.kind !== 'host_error' || problem.leftSheet !== undefined || isOfficeError(error)) return problem;
  return null;
}
