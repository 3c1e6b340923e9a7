import type { LevelId } from '../cells/words';
import { ZERO, type Rational } from '../exact';

/** One rung of a ladder of star levels. */
export interface Level {
  /** Inclusive lower bound on the 0..100 score. */
  readonly threshold: Rational;
  readonly name: LevelName;
}

/** A level of the standard by its id, or a label the user's own scheme gives. */
export type LevelName = { readonly id: LevelId } | { readonly label: string };

/** Levels with rising thresholds; below the first one the result is 不合格. */
export interface Scheme {
  readonly levels: readonly Level[];
  /** Number of special deductions from which the result is 不合格 whatever the score; null where the scheme has no such rule. */
  readonly fatalSpecialDeductions: number | null;
}

export const NOT_QUALIFIED: LevelName = { id: 'notQualified' };

/**
 * Rank of a score: the number of thresholds it reaches, 0..levels.
 *
 * Thresholds are inclusive and compared exactly.
 */
export function rankOf(score: Rational, scheme: Scheme, specialDeductions = 0): number {
  if (scheme.fatalSpecialDeductions !== null && specialDeductions >= scheme.fatalSpecialDeductions) return 0;
  let rank = 0;
  while (rank < scheme.levels.length && score.compare(scheme.levels[rank]?.threshold ?? ZERO) >= 0) rank += 1;
  return rank;
}

/** The level of a score; 不合格 below the lowest threshold or from the fatal number of special deductions. */
export function levelOf(score: Rational, scheme: Scheme, specialDeductions = 0): LevelName {
  return scheme.levels[rankOf(score, scheme, specialDeductions) - 1]?.name ?? NOT_QUALIFIED;
}

/** The next level above a score, or null at the top. */
export function nextLevel(score: Rational, scheme: Scheme): Level | null {
  return scheme.levels[rankOf(score, scheme)] ?? null;
}
