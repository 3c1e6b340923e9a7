import type { Block } from '../sheets/plan';
import type { DrawingPart } from './drawing-parts';
import { DrawingDisturbedError } from './problems';

/** Follows a long sheet being drawn. */
export interface DrawingWatch {
  /** Told of the rows drawn and the rows of all, before the first request and after each; never for a sheet that takes only one. */
  readonly onRows?: (drawn: number, of: number) => void;
  /** Ends the drawing between two requests: the sheet begun is removed, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface DrawingInTurn {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly parts: readonly DrawingPart[];
  /** Queues a part. */
  readonly draw: (part: DrawingPart) => void;
  readonly watch: DrawingWatch;
}

/**
 * Draws part after part, a request each, with a turn for everything else between them.
 *
 * @throws DrawingDisturbedError where not all of them stand in the end.
 */
export async function drawInTurn(drawing: DrawingInTurn): Promise<void> {
  const { context, sheet, parts, watch } = drawing;
  await drawFrom(drawing, 0);
  const marks = parts.flatMap(({ blocks }) => filledCell(blocks) ?? []).map((address) => sheet.getRange(address).load('values'));
  await context.sync();
  if (marks.some(({ values }) => values[0]?.[0] === '')) throw new DrawingDisturbedError();
  watch.signal?.throwIfAborted();
}

async function drawFrom(drawing: DrawingInTurn, index: number): Promise<void> {
  const { context, parts, draw, watch } = drawing;
  const [part, before] = [parts[index], parts[index - 1]];
  watch.onRows?.(before?.rows ?? 0, parts.at(-1)?.rows ?? 0);
  if (part === undefined) return;
  await turn();
  watch.signal?.throwIfAborted();
  draw(part);
  await context.sync();
  await drawFrom(drawing, index + 1);
}

/** Longer than a frame: what is told is to be seen, and a click to arrive. */
const TURN_MS = 20;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TURN_MS));

/** A cell that the blocks fill: empty again, they were undone. */
function filledCell(blocks: readonly Block[]): string | undefined {
  return blocks.find(({ kind, rows }) => kind === 'values' && (rows[0]?.[0] ?? '') !== '')?.topLeft;
}
