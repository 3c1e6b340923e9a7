/** Things that have the same text, by it, in the order in which the texts first come. */
export function grouped<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): { readonly text: string; readonly things: readonly Thing[] }[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const text = textOf(thing);
    const group = groups.get(text);
    if (group) group.push(thing);
    else groups.set(text, [thing]);
  }
  return [...groups].map(([text, members]) => ({ text, things: members }));
}
