import type { Cell, Matrix } from '../../core/cells/cell';
import type { CellReference } from '../calls/call';
import { parseCalls } from '../calls/parse-calls';
import { runCall } from '../calls/run-call';
import type { FunctionDefinition } from '../definition';

/** What telling blank cells apart needs; cells of a reference, where a blank one is null, or undefined when they are not known. */
export interface BlankSurroundings {
  readonly registry: readonly FunctionDefinition[];
  readonly cells: (reference: CellReference) => Matrix | undefined;
}

/**
 * What a call of ours gives on the web, where the host is a desktop that hands blank cells over as 0 and that makes a difference; null
 * where blank cells make none. Native formulas tell blank cells from 0 everywhere, as the web does.
 *
 * @param formula - One call of ours and nothing else; of any other formula nothing is told.
 */
export function blankAnswer(
  formula: string,
  { registry, cells }: BlankSurroundings,
): { readonly web: Matrix; readonly desktop: Matrix } | null {
  const [call, ...others] = parseCalls(formula);
  if (call === undefined || others.length > 0 || formula.replace(/^=[+@]*\s*/u, '').trim() !== call.text) return null;
  const asZero = (reference: CellReference): Matrix | undefined => cells(reference)?.map((line) => line.map(zeroForBlank));
  const web = runCall(call, { registry, cells });
  const desktop = runCall(call, { registry, cells: asZero });
  return web.kind === 'answered' && desktop.kind === 'answered' ? { web: web.value, desktop: desktop.value } : null;
}

function zeroForBlank(cell: Cell): Cell {
  return cell ?? 0;
}
