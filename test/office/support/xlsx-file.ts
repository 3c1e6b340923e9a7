import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WorkbookSnapshot } from '../../../workbench/contract';
import { loadExcelize, writeXlsx, type Excelize } from '../../../xlsx';

let library: Promise<Excelize> | null = null;

/** The workbook as .xlsx, with what the add-in's functions last showed in place of their formulas: LibreOffice has no add-in. */
export async function xlsxWithoutAddin(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  return writeXlsx(await excelize(), workbook, { namespace: 'CERT', functions: 'values', created: new Date(0) });
}

export function excelize(): Promise<Excelize> {
  library ??= loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
  return library;
}
