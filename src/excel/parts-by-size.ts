/** Bytes in one request. Excel on the web takes 5 MB; the rest is for what can only be guessed. */
export const LARGEST_PART = 4_000_000;

/**
 * Things in parts that each fit into one request, in their order; one part where they fit.
 *
 * @param sizeOf - What a thing takes, given the one before it; in bytes where nothing else is said.
 */
export function partsBySize<Thing>(
  things: readonly Thing[],
  sizeOf: (thing: Thing, previous: Thing | undefined) => number,
  limit = LARGEST_PART,
): Thing[][] {
  const parts: Thing[][] = [];
  let size = Infinity;
  let previous: Thing | undefined;
  for (const thing of things) {
    const added = sizeOf(thing, previous);
    if (size + added > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(thing);
    size += added;
    previous = thing;
  }
  return parts;
}
