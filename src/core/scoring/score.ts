import { cut, greatest, HUNDRED, rational, roundHalfUp, smallest, ZERO, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import type { Tally } from './tally';

/** Items outside the indicator score. */
export interface SpecialItems {
  /** Number of special deductions, one point each. */
  readonly deductions: number;
  /** Special bonus: 0 or 1 point in total; off unless the rule set allows it. */
  readonly bonus: 0 | 1;
}

/** Decimals to which a score, or points earned, that came as a cell number are taken before they are compared. */
const NOISE_DECIMALS = 9;

/** Decimals at which SCORE cuts what it hands to a cell. */
export const SCORE_DECIMALS = 8;

/** A score without the binary noise that a cell number carries. Scores from words and samples are exact and never pass here. */
export function withoutNoise(score: Rational): Rational {
  return roundHalfUp(score, NOISE_DECIMALS);
}

/** The score 0..100 of a share of the points, special items applied; the clamp is a default of ours. */
export function scoreOfShare(ratio: Rational, special: SpecialItems): Rational {
  const total = ratio.mul(HUNDRED).sub(rational(special.deductions)).add(rational(special.bonus));
  return greatest(ZERO, smallest(HUNDRED, total));
}

/**
 * The exact score so far: earned ÷ applicable × 100 − special deductions + bonus, within 0..100.
 *
 * Special items come after the renormalisation over the applicable indicators: they stand outside the score.
 *
 * @returns Rational 0..100, or a refusal when no applicable row is scored.
 * @source GB/T 27922-2011, clause 6 (deleted indicators; special deductions); the clamp is a default of ours
 */
export function scoreSoFar(sums: Tally, special: SpecialItems): Result<Rational> {
  if (sums.applying === 0) return refuse({ code: 'nothing_applicable' });
  if (sums.applicable.compare(ZERO) === 0) return refuse({ code: 'nothing_scored' });
  const score = scoreOfShare(sums.earned.div(sums.applicable), special);
  return accept(sums.anyCellNumber ? withoutNoise(score) : score);
}

/** Lowest and highest score still possible: every open row lost, or every open row won. */
export function scoreRange(sums: Tally, special: SpecialItems): Result<{ readonly lowest: Rational; readonly highest: Rational }> {
  const base = sums.applicable.add(sums.open);
  if (base.compare(ZERO) === 0) return refuse({ code: 'nothing_applicable' });
  const clean = (score: Rational): Rational => (sums.anyCellNumber ? withoutNoise(score) : score);
  return accept({
    lowest: clean(scoreOfShare(sums.earned.div(base), special)),
    highest: clean(scoreOfShare(sums.earned.add(sums.open).div(base), special)),
  });
}

/** The score as a cell receives it: cut, never rounded up, at eight decimals. */
export function scoreForCell(score: Rational): Rational {
  return cut(score, SCORE_DECIMALS);
}

/** The score as people read it: cut, not rounded, to two decimals, so that no shown value reads as a level it did not reach. */
export function shownScore(score: Rational): Rational {
  return cut(score, 2);
}
