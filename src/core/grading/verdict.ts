import type { Rational } from '../exact';
import type { Result } from '../result';
import { accept } from '../result';
import { scoreSoFar, type SpecialItems } from '../scoring/score';
import type { Tally } from '../scoring/tally';
import { levelOf, NOT_QUALIFIED, type LevelName, type Scheme } from './levels';

/** What LEVEL says of an audit. */
export type Verdict =
  /** Failed by the number of special deductions, whatever the score. */
  | { readonly kind: 'failed'; readonly level: LevelName }
  /** Every applicable row is still open. */
  | { readonly kind: 'unscored' }
  /** A level; provisional while `unscored` rows are open. */
  | { readonly kind: 'level'; readonly level: LevelName; readonly score: Rational; readonly unscored: number };

/** The level of an audit by its exact total. Never crossed by rounding: the total from words and samples is compared as it is. */
export function verdictOf(sums: Tally, special: SpecialItems, scheme: Scheme): Result<Verdict> {
  if (scheme.fatalSpecialDeductions !== null && special.deductions >= scheme.fatalSpecialDeductions) {
    return accept({ kind: 'failed', level: NOT_QUALIFIED });
  }
  if (sums.applying > 0 && sums.unscored === sums.applying) return accept({ kind: 'unscored' });
  const score = scoreSoFar(sums, special);
  if (!score.ok) return score;
  return accept({ kind: 'level', level: levelOf(score.value, scheme, special.deductions), score: score.value, unscored: sums.unscored });
}
