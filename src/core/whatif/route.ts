import type { Cell } from '../cells/cell';
import { rational, toCellNumber, ZERO, type Rational } from '../exact';
import type { Refusal } from '../refusal';
import { accept, refuse, type Result } from '../result';
import { shownScore } from '../scoring/score';
import { cheapestCover } from './cheapest-cover';
import type { Outlook } from './outlook';
import type { FixableRow } from './read-costs';
import type { CoverItem } from './rest-of-items';

/** What to aim at: the score, and the cell that named it. */
export interface Goal {
  readonly score: Rational;
  readonly cell: Cell;
}

/** Combinations looked at before giving up: about half a second. */
const WORK_LIMIT = 1_000_000;

/** Points in all of several rows. */
export function gainOf(rows: readonly FixableRow[]): Rational {
  return rows.reduce((sum, { row }) => sum.add(row.gain), ZERO);
}

/**
 * The cheapest indicators to make conforming so that the score reaches the goal: the exact optimum, in the order of the rows. Among the
 * equally cheap those that win the most points, then the fewest, then the first ones. Empty when the goal is reached already.
 *
 * @returns The rows, or a refusal: the goal is out of reach, or the optimum is not certain within the limit of work.
 */
export function cheapestRoute(outlook: Outlook, fixable: readonly FixableRow[], goal: Goal, limit = WORK_LIMIT): Result<FixableRow[]> {
  if (outlook.score.compare(goal.score) >= 0) return accept([]);
  const highest = outlook.scoreAfter(gainOf(fixable));
  if (highest.compare(goal.score) < 0) return refuse(outOfReach(goal, highest));
  const { items, required } = inWholeUnits(fixable, outlook.enoughFor(goal.score));
  const affordable = fixable.reduce((sum, { cost }) => sum + cost, 0) <= Number.MAX_SAFE_INTEGER;
  const chosen = affordable ? cheapestCover(items, required, limit) : null;
  if (chosen === null) return refuse({ code: 'route_too_hard', rows: fixable.length, limit });
  const positions = new Set(chosen);
  return accept(fixable.filter((_, position) => positions.has(position)));
}

/** The refusal that names the highest score within reach. */
export function outOfReach(goal: Goal, highest: Rational): Refusal {
  return { code: 'target_out_of_reach', value: goal.cell, highest: toCellNumber(shownScore(highest)) };
}

/** Points and costs as whole numbers without a common factor: the smaller they are, the sooner bounds tell sets apart. */
function inWholeUnits(
  fixable: readonly FixableRow[],
  points: Rational,
): { readonly items: CoverItem[]; readonly required: number | bigint } {
  const scale = fixable.reduce((all, { row }) => (all / greatestCommon(all, row.gain.d)) * row.gain.d, 1n);
  const gains = fixable.map(({ row }) => (row.gain.n * scale) / row.gain.d);
  const gainUnit = gains.reduce(greatestCommon, 0n);
  const costUnit = Number(fixable.reduce((all, { cost }) => greatestCommon(all, BigInt(cost)), 0n));
  const required = points.mul(rational(scale, gainUnit)).ceil().n;
  const total = gains.reduce((sum, gain) => sum + gain, 0n) / gainUnit;
  const whole = total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number : (value: bigint): bigint => value;
  const items = fixable.map(({ cost }, index) => ({ cost: cost / costUnit, gain: whole((gains[index] ?? 0n) / gainUnit) }));
  return { items, required: whole(required) };
}

function greatestCommon(first: bigint, second: bigint): bigint {
  return second === 0n ? first : greatestCommon(second, first % second);
}
