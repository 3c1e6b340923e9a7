import { ZERO, type Rational } from '../exact';
import { rankOf, type Scheme } from '../grading/levels';
import { scoreForCell } from '../scoring/score';
import type { Outlook, OutlookRow } from './outlook';

/** What becomes of the score when one indicator changes and all others stay. */
export interface Effect {
  readonly score: Rational;
  /** Difference to the present score, of both as a cell shows them: what stands in a table adds up. */
  readonly change: Rational;
  /** Does this alone lead to another level? */
  readonly changesLevel: boolean;
}

/** How much hangs on one indicator. */
export interface Sensitivity {
  readonly row: OutlookRow;
  /** Made conforming. */
  readonly won: Effect;
  /** All its points lost. */
  readonly lost: Effect;
}

/** The effect of each row that applies, alone, on the score with every open row lost; null for a deleted one, on which nothing hangs. */
export function sensitivityOf(outlook: Outlook, deductions: number, scheme: Scheme): readonly (Sensitivity | null)[] {
  const rank = rankOf(outlook.score, scheme, deductions);
  const effectOf = (points: Rational): Effect => {
    const score = points.compare(ZERO) === 0 ? outlook.score : outlook.scoreAfter(points);
    return {
      score,
      change: scoreForCell(score).sub(scoreForCell(outlook.score)),
      changesLevel: rankOf(score, scheme, deductions) !== rank,
    };
  };
  return outlook.rows.map((row) => (row.applies ? { row, won: effectOf(row.gain), lost: effectOf(row.earned.neg()) } : null));
}
