import { greatest, ZERO, type Rational } from '../exact';
import { nextLevel, type Scheme } from './levels';

/** Score points missing to a threshold: max(0, threshold − score), exact. */
export function gapTo(score: Rational, threshold: Rational): Rational {
  return greatest(ZERO, threshold.sub(score));
}

/** Score points missing to the next higher level; 0 at the top. */
export function gapToNext(score: Rational, scheme: Scheme): Rational {
  const next = nextLevel(score, scheme);
  return next === null ? ZERO : gapTo(score, next.threshold);
}
