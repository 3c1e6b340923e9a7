import { rational, ZERO, type Rational } from '../exact';
import { earnedPoints, type ScoredRow } from './row';

/** Sums over rows. Points of deleted and of unscored rows are in `full` only. */
export interface Tally {
  /** Points of all rows. */
  readonly full: Rational;
  /** Points of the rows that apply and are scored: the base of the score so far. */
  readonly applicable: Rational;
  /** Points earned of `applicable`. */
  readonly earned: Rational;
  /** Points of rows that do not apply. */
  readonly deleted: Rational;
  /** Points of rows not yet scored. */
  readonly open: Rational;
  /** Number of rows not yet scored. */
  readonly unscored: number;
  /** Number of rows that apply, scored or not. */
  readonly applying: number;
  /** True when any row's points earned came as a cell number, which may carry binary noise. */
  readonly anyCellNumber: boolean;
}

/** Exact sum that keeps one numerator per denominator, so that a long column costs one BigInt addition per row. */
class Sum {
  private readonly numerators = new Map<bigint, bigint>();

  add(value: Rational): void {
    this.numerators.set(value.d, (this.numerators.get(value.d) ?? 0n) + value.s * value.n);
  }

  total(): Rational {
    let total = ZERO;
    for (const [denominator, numerator] of this.numerators) total = total.add(rational(numerator, denominator));
    return total;
  }
}

/** The sums over `rows`, in any order. */
export function tally(rows: Iterable<ScoredRow>): Tally {
  const full = new Sum();
  const applicable = new Sum();
  const earned = new Sum();
  const deleted = new Sum();
  const open = new Sum();
  let unscored = 0;
  let applying = 0;
  let anyCellNumber = false;
  for (const row of rows) {
    full.add(row.points);
    if (row.judgement.kind === 'deleted') {
      deleted.add(row.points);
      continue;
    }
    applying += 1;
    if (row.judgement.kind === 'unscored') {
      unscored += 1;
      open.add(row.points);
      continue;
    }
    applicable.add(row.points);
    earned.add(earnedPoints(row));
    if (row.judgement.kind === 'earned') anyCellNumber ||= row.judgement.fromCell;
  }
  return {
    full: full.total(),
    applicable: applicable.total(),
    earned: earned.total(),
    deleted: deleted.total(),
    open: open.total(),
    unscored,
    applying,
    anyCellNumber,
  };
}
