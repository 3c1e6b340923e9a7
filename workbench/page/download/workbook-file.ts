import wasmUrl from 'excelize-wasm/excelize.wasm.gz';
import type { Excelize } from '../../../xlsx';
import type { WorkbookSnapshot } from '../../contract';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as an .xlsx file with the add-in's formulas in it. What writes it is large and loaded when first asked for. */
export async function workbookFile(workbook: WorkbookSnapshot, namespace: string): Promise<Blob> {
  const { writeXlsx } = await import('../../../xlsx');
  const bytes = await writeXlsx(await excelize(), workbook, { namespace, functions: 'formulas', created: new Date() });
  return new Blob([bytes], { type: TYPE });
}

/** The workbook in the bytes of an .xlsx file. */
export async function readWorkbookFile(bytes: Uint8Array<ArrayBuffer>, namespace: string): Promise<WorkbookSnapshot> {
  const { readXlsx } = await import('../../../xlsx');
  return readXlsx(await excelize(), bytes, { namespace });
}

let loading: Promise<Excelize> | null = null;

/** Loaded once; after a failure the next request tries again. */
function excelize(): Promise<Excelize> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Excelize> {
  const { loadExcelize } = await import('../../../xlsx');
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`${wasmUrl}: ${String(response.status)} ${response.statusText}`);
  return loadExcelize(await response.arrayBuffer());
}
