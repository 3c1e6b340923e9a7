import { rational, type Rational } from '../exact';
import { roundToFen } from './fee';

export type TaxMode = 'included' | 'excluded';

/** Value added tax on prices that include or exclude it. */
export interface Tax {
  /** 0 or more and below 1. */
  readonly rate: Rational;
  readonly mode: TaxMode;
}

export interface TaxedAmount {
  readonly netFen: bigint;
  readonly taxFen: bigint;
  readonly grossFen: bigint;
}

/**
 * A total split into net, tax and gross; rounded once, the third amount follows from the other two.
 *
 * @source published: net = gross ÷ (1 + rate) to the fen, tax = gross − net; on prices without tax the tax is net × rate to the fen
 */
export function taxed(totalFen: bigint, { rate, mode }: Tax): TaxedAmount {
  const total = rational(totalFen);
  if (mode === 'included') {
    const netFen = roundToFen(total.div(rate.add(1n)));
    return { netFen, taxFen: totalFen - netFen, grossFen: totalFen };
  }
  const taxFen = roundToFen(total.mul(rate));
  return { netFen: totalFen, taxFen, grossFen: totalFen + taxFen };
}
