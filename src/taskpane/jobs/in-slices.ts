/** Time after which Excel gets its turn: on the desktop an add-in that keeps its thread for five seconds is started anew. */
const SLICE_MS = 100;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The result for each thing, in their order, worked out in slices of time with a pause for everything else between them. */
export async function inSlices<Thing, Result>(things: readonly Thing[], work: (thing: Thing, index: number) => Result): Promise<Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const [index, thing] of things.entries()) {
    results.push(work(thing, index));
    if (performance.now() - began < SLICE_MS) continue;
    await turn();
    began = performance.now();
  }
  return results;
}
