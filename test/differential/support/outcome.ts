import type { FunctionDefinition } from '../../../src/functions/definition';
import { registry } from '../../../src/functions/registry';
import { callIn, CellFault } from '../../support/call';
import { type CallCase } from './call-case';

/** What a cell shows after a calculation: an error by its code, an empty one as empty text. */
export type Shown = string | number | boolean | { readonly error: string };

/** The cells of an answer; an error of the whole call is one cell. */
export type Outcome = readonly (readonly Shown[])[];

export function definitionOf(id: string): FunctionDefinition {
  const definition = registry.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return definition;
}

/** What the core answers, as Excel would show it. */
export function expectedOf({ id, args }: CallCase): Outcome {
  // Excel would refuse to take such a formula in.
  if (args.length > definitionOf(id).parameters.length) throw new Error(`${id} takes fewer than ${String(args.length)} arguments`);
  try {
    return callIn('zh-CN', id, ...args).map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof CellFault) return [[{ error: error.code }]];
    throw error;
  }
}

function shown(value: unknown): Shown {
  if (value instanceof CellFault) return { error: value.code };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return '';
}

export const isError = (value: Shown | undefined): value is { readonly error: string } => typeof value === 'object';

/** Numbers at Excel's 15 significant digits; every error alike, as a native form knows only `#N/A`. */
function comparable(value: Shown | undefined, codes: boolean): string {
  if (value === undefined || value === '') return '""';
  if (isError(value)) return codes ? value.error : 'an error';
  return JSON.stringify(typeof value === 'number' ? Number(value.toPrecision(15)) : value);
}

/** How two outcomes are compared. */
export interface Comparing {
  /** Whether errors have to be of the same kind. */
  readonly codes?: boolean;
  /** How far numbers may lie apart, relatively. */
  readonly relative?: number;
}

/** Where two outcomes differ, as text; null when they agree. */
export function difference(expected: Outcome, actual: Outcome, { codes = false, relative = 0 }: Comparing = {}): string | null {
  for (const [row, cells] of expected.entries()) {
    for (const [column, value] of cells.entries()) {
      const other = actual[row]?.[column];
      const near = typeof value === 'number' && typeof other === 'number' && Math.abs(value - other) <= relative * Math.abs(value);
      const [ours, theirs] = [comparable(value, codes), comparable(other, codes)];
      if (ours !== theirs && !near) return `core ${ours}, here ${theirs} (row ${row + 1}, column ${column + 1} of the answer)`;
    }
  }
  return null;
}
