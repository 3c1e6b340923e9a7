/** Time after which Excel gets its turn: on the desktop an add-in that keeps its thread for five seconds is started anew. */
const SLICE_MS = 100;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What is done in the pauses between slices. */
export interface SliceWatch {
  /** Told of how many things are done. */
  readonly onPause?: (done: number) => void;
  /** Ends the work in the next pause: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The result for each thing, in their order, worked out in slices of time with a pause for everything else between them. */
export async function inSlices<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing, index: number) => Result,
  { onPause, signal }: SliceWatch = {},
): Promise<Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const [index, thing] of things.entries()) {
    results.push(work(thing, index));
    if (performance.now() - began < SLICE_MS) continue;
    onPause?.(results.length);
    await turn();
    signal?.throwIfAborted();
    began = performance.now();
  }
  return results;
}
