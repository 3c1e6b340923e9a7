import { rational, roundHalfUp, type Rational } from '../../exact';

const TWO = rational(2);

/** The nearest half day; a quarter goes up. */
export function nearestHalf(days: Rational): Rational {
  return roundHalfUp(days.mul(TWO), 0).div(TWO);
}

/** Whether days are whole or half ones. */
export function isHalfDays(days: Rational): boolean {
  return days.mul(TWO).d === 1n;
}
