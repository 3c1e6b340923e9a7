import type { Rational } from '../exact';

/** Where a climb ends. */
export interface Reached {
  /** Rungs reached, 0..all. */
  readonly rungs: number;
  /** Position (from 0) of the criterion, or of the rung's threshold, at which it ends; null at the top. */
  readonly stopsAt: number | null;
}

/**
 * The rung reached on a ladder of cumulative criteria: the highest whose own criteria and those of all rungs below are met.
 *
 * @param criteria - Number of criteria of each rung, lowest rung first; each 1 or more.
 * @param met - Whether each criterion is met, in the same order.
 */
export function climbCriteria(criteria: readonly number[], met: readonly boolean[]): Reached {
  const failing = met.indexOf(false);
  if (failing === -1) return { rungs: criteria.length, stopsAt: null };
  let rungs = 0;
  let above = 0;
  for (const count of criteria) {
    above += count;
    if (failing < above) break;
    rungs += 1;
  }
  return { rungs, stopsAt: failing };
}

/**
 * The rung that a score reaches.
 *
 * @param score - Exact, 0..100.
 * @param thresholds - Inclusive lower bounds, rising, one for each rung.
 */
export function climbThresholds(score: Rational, thresholds: readonly Rational[]): Reached {
  const rungs = thresholds.filter((threshold) => score.compare(threshold) >= 0).length;
  return { rungs, stopsAt: rungs === thresholds.length ? null : rungs };
}
