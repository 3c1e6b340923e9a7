/** A whole number, as a bigint where a plain one could not hold the sums exactly. All of one problem are of one kind. */
export type Whole = number | bigint;

/** Something that can be bought: its price and what it brings, both whole and above 0. */
export interface CoverItem {
  readonly cost: number;
  readonly gain: Whole;
}

/** A set of items with its sums. */
export interface Choice {
  readonly cost: number;
  readonly gain: Whole;
  readonly count: number;
  /** One bit per item, the first item's the highest: of two sets the greater has the earlier items. */
  readonly items: bigint;
}

/** Adds two numbers of one kind. */
export function sumOf(first: Whole, second: Whole): Whole {
  return typeof first === 'bigint' && typeof second === 'bigint' ? first + second : Number(first) + Number(second);
}

/** Share of the total gain by which a bound in floating point may err; a bound is believed only beyond it. */
const FLOAT_SLACK = 1e-12;

/** What the items from a place on can still add, in fractions of an item. */
export class RestOfItems {
  private readonly costs: number[] = [0];
  private readonly gains: number[] = [0];
  private readonly exactGains: Whole[];
  private readonly slack: number;

  constructor(
    private readonly items: readonly CoverItem[],
    private readonly required: Whole,
  ) {
    let gain: Whole = typeof required === 'bigint' ? 0n : 0;
    let cost = 0;
    this.exactGains = [gain];
    for (const item of items) {
      gain = sumOf(gain, item.gain);
      cost += item.cost;
      this.exactGains.push(gain);
      this.gains.push(Number(gain));
      this.costs.push(cost);
    }
    this.slack = Number(gain) * FLOAT_SLACK;
  }

  /** Could `set` with items from `from` on become cheaper than `best`, or as cheap with no less gain? */
  canBeat(set: Choice, from: number, best: Choice): boolean {
    const held = Number(set.gain) + this.slack;
    const budget = best.cost - set.cost;
    return held + this.mostGain(from, budget - 1) >= Number(this.required) || held + this.mostGain(from, budget) >= Number(best.gain);
  }

  /**
   * `set` with the items from `from` on, in order, until the requirement is met; null when they do not suffice or cost more than `within`.
   */
  filledUp(set: Choice, from: number, masks: readonly bigint[], within = Number.POSITIVE_INFINITY): Choice | null {
    const wanted = Number(this.required) - Number(set.gain) + (this.gains[from] ?? 0);
    let to = this.firstPlace(this.gains, from, (gain) => gain >= wanted);
    // The search was in floating point: the exact sum decides, with one more item if need be.
    const missing = (): boolean => sumOf(set.gain, this.exactGains[to] ?? 0) < sumOf(this.required, this.exactGains[from] ?? 0);
    if (set.cost + (this.costs[to] ?? 0) - (this.costs[from] ?? 0) > within) return null;
    while (to < this.items.length && missing()) to += 1;
    if (to > this.items.length || missing()) return null;
    let gain = set.gain;
    let items = set.items;
    for (let place = from; place < to; place += 1) {
      gain = sumOf(gain, this.items[place]?.gain ?? 0);
      items |= masks[place] ?? 0n;
    }
    return { cost: set.cost + (this.costs[to] ?? 0) - (this.costs[from] ?? 0), gain, count: set.count + to - from, items };
  }

  /** The most gain that a budget buys of the items from `from` on when they may be cut: a bound on what whole ones bring. */
  private mostGain(from: number, budget: number): number {
    if (budget < 0) return Number.NEGATIVE_INFINITY;
    const spent = (this.costs[from] ?? 0) + budget;
    const to = this.firstPlace(this.costs, from, (cost) => cost > spent) - 1;
    const whole = (this.gains[to] ?? 0) - (this.gains[from] ?? 0);
    const next = this.items[to];
    return next === undefined ? whole : whole + ((spent - (this.costs[to] ?? 0)) / next.cost) * Number(next.gain);
  }

  /** The first place from `from` on where rising sums pass; one past the end when none does. */
  private firstPlace(sums: readonly number[], from: number, passes: (sum: number) => boolean): number {
    let low = from;
    let high = sums.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(sums[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
