import { HUNDRED, rational, roundUp, ZERO, type Rational } from '../exact';
import { accept, type Result } from '../result';
import type { PlacedRow } from '../scoring/read-rows';
import { earnedPoints } from '../scoring/row';
import { scoreOfShare, scoreRange, withoutNoise, type SpecialItems } from '../scoring/score';
import { tally } from '../scoring/tally';

/** What one indicator could still bring. */
export interface OutlookRow {
  /** 1-based position in the columns. */
  readonly position: number;
  /** False for a deleted row, which takes no part in the score whatever becomes of it. */
  readonly applies: boolean;
  /** Points it has now; 0 while it is unscored. */
  readonly earned: Rational;
  /** Points that come on top when it is made conforming. */
  readonly gain: Rational;
}

/** An audit as what-if questions see it: unscored rows count as lost so far and can still be won. */
export interface Outlook {
  readonly rows: readonly OutlookRow[];
  /** The present score with every open row lost, 0..100. */
  readonly score: Rational;
  /** The score with every row made conforming, 0..100. */
  readonly highest: Rational;
  /** The score, 0..100, when `points` more are won; fewer are held when it is negative. */
  readonly scoreAfter: (points: Rational) => Rational;
  /** Indicator points missing to a score: 0 when it counts as reached now, the exact distance otherwise. */
  readonly pointsTo: (target: Rational) => Rational;
  /** The fewest points with which a score counts as reached: less than `pointsTo` by the binary noise that points from cells may carry. */
  readonly enoughFor: (target: Rational) => Rational;
}

/** Half a unit of the ninth decimal: so much may a score of points from cells miss and still be rounded up to a threshold. */
const NOISE = rational(1, 2_000_000_000);

/**
 * The outlook of an audit over all rows that apply, scored or not.
 *
 * @returns The outlook, or a refusal when no row applies.
 * @source GB/T 27922-2011, clause 6 (score over the applicable indicators)
 */
export function outlookOf(rows: readonly PlacedRow[], special: SpecialItems): Result<Outlook> {
  const sums = tally(rows);
  const range = scoreRange(sums, special);
  if (!range.ok) return range;
  const { lowest: score } = range.value;
  const base = sums.applicable.add(sums.open);
  const outside = rational(special.deductions - special.bonus);
  const distance = (target: Rational): Rational => {
    if (score.compare(target) >= 0) return ZERO;
    return target.add(outside).div(HUNDRED).mul(base).sub(sums.earned);
  };
  return accept({
    rows: rows.map(outlookRow),
    score,
    highest: scoreOfShare(rational(1), special),
    scoreAfter: (points) => {
      const after = scoreOfShare(sums.earned.add(points).div(base), special);
      return sums.anyCellNumber ? withoutNoise(after) : after;
    },
    pointsTo: distance,
    enoughFor: (target) => distance(sums.anyCellNumber ? roundUp(target, 9).sub(NOISE) : target),
  });
}

function outlookRow(row: PlacedRow): OutlookRow {
  const applies = row.judgement.kind !== 'deleted';
  const earned = earnedPoints(row);
  return { position: row.position, applies, earned, gain: applies ? row.points.sub(earned) : ZERO };
}
