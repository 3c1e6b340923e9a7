import type { FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';
import type { BlankMode, FunctionMetadata } from '../contract';
import { BUSY, toExcelError } from './cellErrors';

type Parameter = FunctionMetadata['parameters'][number];
type Cell = FunctionResultObject | undefined;

export type FunctionArguments =
  { readonly kind: 'values'; readonly values: readonly unknown[] } | { readonly kind: 'error'; readonly error: FunctionResultObject };

const BLANK: Readonly<Record<BlankMode, unknown>> = { desktop: 0, web: null, empty: '' };

class ArgumentError extends Error {
  constructor(readonly result: FunctionResultObject) {
    super(result.message ?? '');
  }
}

/**
 * Arguments as Excel hands them to an add-in's function.
 *
 * @returns The values; or the error the formula shows without any call: a pending argument, an error the function does
 *   not accept, a value of the wrong type.
 */
export function argumentsOf(metadata: FunctionMetadata, args: readonly unknown[], blankMode: BlankMode): FunctionArguments {
  try {
    const allowErrors = metadata.options?.allowErrorForDataTypeAny === true;
    const count = Math.max(args.length, metadata.parameters.length);
    const values = Array.from({ length: count }, (_, index) => {
      const parameter = metadata.parameters[Math.min(index, metadata.parameters.length - 1)];
      return parameter === undefined ? null : argument(parameter, args[index], { blankMode, allowErrors });
    });
    // Repeating parameters arrive as one array, as Office.js's runtime expects.
    const repeating = metadata.parameters.findIndex((parameter) => parameter.repeating === true);
    return { kind: 'values', values: repeating < 0 ? values : [...values.slice(0, repeating), values.slice(repeating)] };
  } catch (error) {
    if (error instanceof ArgumentError) return { kind: 'error', error: error.result };
    throw error;
  }
}

interface Coercion {
  readonly blankMode: BlankMode;
  readonly allowErrors: boolean;
}

function argument(parameter: Parameter, value: unknown, coercion: Coercion): unknown {
  if (value === undefined) return null;
  const isMatrix = helpers.isMatrix(value);
  if (parameter.dimensionality === 'matrix') {
    const columns = isMatrix ? (value as Matrix<Cell>) : [[value as Cell]];
    return rowsOf(columns).map((row) => row.map((cell) => scalar(parameter, cell, coercion, true)));
  }
  return scalar(parameter, isMatrix ? (value as Matrix<Cell>)[0]?.[0] : (value as Cell), coercion, false);
}

/** The engine's arrays are columns first, Excel's rows first. */
export function rowsOf<T>(columns: readonly (readonly T[])[]): T[][] {
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] as T));
}

function scalar(parameter: Parameter, cell: Cell, { blankMode, allowErrors }: Coercion, inRange: boolean): unknown {
  const value = cell?.value ?? null;
  if (value === null) return BLANK[blankMode];
  if (cell !== undefined && helpers.isEvaluationError(value)) {
    const code = toExcelError(value);
    if (code === BUSY || !allowErrors || (parameter.type ?? 'any') !== 'any') throw new ArgumentError(cell);
    return { type: 'CustomFunctionError', code };
  }
  switch (parameter.type) {
    case 'number':
      return asNumber(value, inRange);
    case 'string':
      return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
    case 'boolean':
      return asBoolean(value);
    default:
      return value;
  }
}

const wrongType = (): ArgumentError => new ArgumentError({ value: '#VALUE!', message: '' });

function asNumber(value: string | number | boolean, inRange: boolean): number {
  if (typeof value === 'number') return value;
  if (inRange) throw wrongType();
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw wrongType();
  return number;
}

function asBoolean(value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw wrongType();
}
