import { RestOfItems, sumOf, type Choice, type CoverItem, type Whole } from './rest-of-items';

/**
 * The cheapest items whose gains together reach `required`: the exact optimum. Among the equally cheap the set with the most gain, then
 * with the fewest items, then with the earlier ones.
 *
 * Builds the sets item by item, the best value for money first, and keeps only those that no other set beats at both cost and gain (the
 * order above is kept by whatever is added, so a beaten set stays beaten) and that the rest of the items, taken in fractions, could still
 * make better than the best set known. Bounds are floating point with slack; sums and comparisons are exact.
 *
 * @param items - Costs that add up to a safe integer; gains that together reach `required`.
 * @param required - More than 0.
 * @param limit - Sets looked at before giving up.
 * @returns Positions of the items chosen, rising; null when the limit was reached first.
 */
export function cheapestCover(items: readonly CoverItem[], required: Whole, limit: number): number[] | null {
  const order = byValue(items);
  const rest = new RestOfItems(
    order.map(({ item }) => item),
    required,
  );
  const masks = order.map(({ position }) => 1n << BigInt(items.length - 1 - position));
  const nothing: Choice = { cost: 0, gain: typeof required === 'bigint' ? 0n : 0, count: 0, items: 0n };
  let best = rest.filledUp(nothing, 0, masks);
  let sets: Choice[] = [nothing];
  let work = 0;
  for (const [index, { item }] of order.entries()) {
    const mask = masks[index] ?? 0n;
    const grown: Choice[] = [];
    for (const set of sets) {
      const next = { cost: set.cost + item.cost, gain: sumOf(set.gain, item.gain), count: set.count + 1, items: set.items | mask };
      if (next.gain < required) grown.push(next);
      else if (best === null || isBetter(next, best)) best = next;
    }
    work += sets.length + grown.length;
    if (work > limit) return null;
    const kept: Choice[] = [];
    for (const set of undominated(sets, grown)) {
      if (best !== null && !rest.canBeat(set, index + 1, best)) continue;
      kept.push(set);
      const filled = rest.filledUp(set, index + 1, masks, best?.cost);
      if (filled !== null && (best === null || isBetter(filled, best))) best = filled;
    }
    if (kept.length === 0) break;
    sets = kept;
  }
  return best === null ? [] : items.map((_, position) => position).filter((position) => holds(best, position, items.length));
}

const holds = (choice: Choice | null, position: number, size: number): boolean =>
  choice !== null && ((choice.items >> BigInt(size - 1 - position)) & 1n) === 1n;

function byValue(items: readonly CoverItem[]): { readonly item: CoverItem; readonly position: number }[] {
  const worth = (item: CoverItem): number => Number(item.gain) / item.cost;
  return items.map((item, position) => ({ item, position })).sort((a, b) => worth(b.item) - worth(a.item) || a.position - b.position);
}

function isBetter(first: Choice, second: Choice): boolean {
  if (first.cost !== second.cost) return first.cost < second.cost;
  if (first.gain !== second.gain) return first.gain > second.gain;
  return first.count === second.count ? first.items > second.items : first.count < second.count;
}

/** Two lists by rising cost and gain as one, without the sets that another one beats. */
function undominated(first: readonly Choice[], second: readonly Choice[]): Choice[] {
  const merged: Choice[] = [];
  let left = 0;
  let right = 0;
  for (;;) {
    const a = first[left];
    const b = second[right];
    const next = a !== undefined && (b === undefined || isBetter(a, b)) ? a : b;
    if (next === undefined) return merged;
    if (next === a) left += 1;
    else right += 1;
    const last = merged.at(-1);
    if (last === undefined || next.gain > last.gain) merged.push(next);
  }
}
