import { rational, ZERO, type Rational } from '../exact';

/** What the auditor decided about one indicator. `unscored` is a state of its own: neither 0 points nor "does not apply". */
export type Judgement =
  | { readonly kind: 'unscored' }
  | { readonly kind: 'conforming' }
  | { readonly kind: 'nonconforming' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'sampled'; readonly samples: number; readonly nonconforming: number }
  | { readonly kind: 'earned'; readonly points: Rational; readonly fromCell: boolean };

/** One indicator with its full points and its judgement. */
export interface ScoredRow {
  readonly points: Rational;
  readonly judgement: Judgement;
}

/**
 * Points of a sampled indicator after losing the share of samples that failed.
 *
 * Not rounded: the total is rounded once, when it is shown.
 *
 * @param points - Full points of the indicator, more than 0.
 * @param samples - Samples checked, a whole number of 1 or more.
 * @param nonconforming - Samples that failed, 0..samples.
 * @source GB/T 27922-2011, clause 6 (points may be lost in proportion to the nonconforming samples)
 */
export function proportionalPoints(points: Rational, samples: number, nonconforming: number): Rational {
  return points.mul(rational(samples - nonconforming, samples));
}

/**
 * Points earned by one row; 0 for rows that take no part in the score.
 *
 * @source GB/T 27922-2011, clause 6 (a qualitative indicator that is not met loses all its points)
 */
export function earnedPoints(row: ScoredRow): Rational {
  switch (row.judgement.kind) {
    case 'conforming':
      return row.points;
    case 'sampled':
      return proportionalPoints(row.points, row.judgement.samples, row.judgement.nonconforming);
    case 'earned':
      return row.judgement.points;
    case 'unscored':
    case 'nonconforming':
    case 'deleted':
      return ZERO;
  }
}
