import type { Matrix } from '../../core/cells/cell';
import type { CellReference } from '../../functions/calls/call';
import { explain, type Explanation } from '../../functions/calls/explain';
import { parseCalls } from '../../functions/calls/parse-calls';
import { addressOf, referencesOf } from '../../functions/calls/references-of';
import type { ExcelHost } from '../host/excel-host';
import type { SelectedCell } from '../host/selected-cell';

/** More cells than this are not read for a sentence. */
export const MOST_CELLS = 50_000;

/** Why the selected cell is in error. */
export interface CellExplanation {
  /** As a user names the cell, without its sheet. */
  readonly address: string;
  readonly error: string;
  readonly why: Explanation | { readonly kind: 'not_registered' } | { readonly kind: 'spill' };
}

/** The host still computes: no error yet, whatever the value type says. */
const STILL_COMPUTING = new Set(['#BUSY!', '#GETTING_DATA']);

/** A cell with a formula of its own shows the first part of its answer. */
const ANCHOR = { row: 0, column: 0 };

/** Why the selected cell is in error; null when it is none, or has nothing to do with our functions. */
export async function explainCell(host: Pick<ExcelHost, 'readSelectedCell' | 'readRanges'>): Promise<CellExplanation | null> {
  const cell = await host.readSelectedCell();
  if (cell.error === null || STILL_COMPUTING.has(cell.error)) return null;
  const calls = parseCalls(cell.spilledFrom?.formula ?? cell.formula);
  if (calls.length === 0) return null;
  const about = { address: cell.address, error: cell.error };
  // Not part of the pane's first load: few cells are in error.
  const { registry } = await import(/* webpackChunkName: "further-functions" */ '../../functions/registry');
  if (cell.error === '#NAME?') {
    const unknown = calls.find(({ name }) => registry.every(({ id }) => id !== name));
    return { ...about, why: unknown ? { kind: 'unknown_function', call: unknown } : { kind: 'not_registered' } };
  }
  if (cell.error === '#SPILL!') return { ...about, why: { kind: 'spill' } };
  const cells = await readReferences(referencesOf(calls), cell, host);
  const { row, column } = cell.spilledFrom ?? ANCHOR;
  return { ...about, why: explain(calls, { registry, cells, at: { row, column } }) };
}

/** Whether a reference is small enough to be read. */
export function isReadable({ rows, columns }: CellReference): boolean {
  return rows * columns <= MOST_CELLS;
}

async function readReferences(
  references: readonly CellReference[],
  { sheet }: SelectedCell,
  host: Pick<ExcelHost, 'readRanges'>,
): Promise<(reference: CellReference) => Matrix | undefined> {
  const wanted = references.filter(isReadable);
  const matrices =
    wanted.length === 0
      ? []
      : await host.readRanges(wanted.map((reference) => addressOf({ ...reference, sheet: reference.sheet ?? sheet })));
  const byAddress = new Map(wanted.map((reference, index) => [addressOf(reference), matrices[index]]));
  return (reference) => byAddress.get(addressOf(reference));
}
