import type { FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import { toEngineError } from './cellErrors';

/** One answer of the custom functions runtime. */
export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: number | null;
}

/** Office.js's numbers for the errors a function can throw; any other number is a failure of the runtime. */
const THROWN: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

const NOT_A_TABLE: FunctionResultObject = {
  value: '#VALUE!',
  message: 'The function returned an array that is not a table of rows of equal length.',
};

/** An answer as it stands in the cells: rows and columns turned, errors with their text, null as Excel's 0. */
export function resultOf({ ok, value, errorCode }: InvocationResult): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!ok) return { value: THROWN[errorCode ?? 0] ?? '#VALUE!', message: typeof value === 'string' ? value : '' };
  return Array.isArray(value) ? spill(value) : element(value);
}

function spill(rows: readonly unknown[]): FunctionResultObject | Matrix<FunctionResultObject> {
  const first = rows[0];
  if (!Array.isArray(first) || first.length === 0) return NOT_A_TABLE;
  if (rows.some((row) => !Array.isArray(row) || row.length !== first.length)) return NOT_A_TABLE;
  return first.map((_, column) => rows.map((row) => element((row as unknown[])[column])));
}

function element(value: unknown): FunctionResultObject {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  const entity = value as { type?: unknown; valueType?: unknown; basicValue?: unknown; code?: unknown; message?: unknown };
  if (entity.type === 'Error' || entity.valueType === 'CustomFunctionError') {
    const code = entity.basicValue ?? entity.code;
    return {
      value: typeof code === 'string' ? toEngineError(code) : '#VALUE!',
      message: typeof entity.message === 'string' ? entity.message : '',
    };
  }
  const basic = entity.basicValue;
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean'
    ? { value: basic }
    : { value: '#VALUE!', message: '' };
}

/** Reads the rows of SetInvocationArrayResults: `[id, succeeded, value, errorCode?, …]`. */
export function readInvocationResults(rows: unknown): InvocationResult[] {
  return (Array.isArray(rows) ? rows : []).map((row: unknown) => {
    const [id, ok, value, errorCode] = Array.isArray(row) ? (row as unknown[]) : [];
    return { id: Number(id), ok: ok === true, value: value ?? null, errorCode: typeof errorCode === 'number' ? errorCode : null };
  });
}
