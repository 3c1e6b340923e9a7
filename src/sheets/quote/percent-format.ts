import { HUNDRED, type Rational } from '../../core/exact';

/** The number format of a share: 6% as such, 12.5% with as many decimals as it needs, up to two. `0.##%` would leave the point of `6.%`. */
export function percentFormat(share: Rational): string {
  const percent = share.mul(HUNDRED);
  if (percent.d === 1n) return '0%';
  return 10n % percent.d === 0n ? '0.0%' : '0.00%';
}
