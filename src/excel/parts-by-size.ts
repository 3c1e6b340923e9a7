/** Bytes of cells in one request; Excel on the web takes 5 MB, and a character takes up to three bytes. */
const LARGEST_PART = 1_300_000;
/** What a cell takes beside its content. */
const OVERHEAD = 10;

/** Things in parts that each fit into one request, in their order; one part for any ordinary number of cells. */
export function partsBySize<Thing>(things: readonly Thing[], sizeOf: (thing: Thing) => number, limit = LARGEST_PART): Thing[][] {
  const parts: Thing[][] = [];
  let size = Infinity;
  for (const thing of things) {
    const added = sizeOf(thing) + OVERHEAD;
    if (size + added > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(thing);
    size += added;
  }
  return parts;
}
