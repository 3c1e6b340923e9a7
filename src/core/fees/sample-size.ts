import type { AuditType } from '../cells/words';

/**
 * Share of the square root by audit type, squared: 1, 0.6² = 9/25, 0.8² = 16/25.
 *
 * @source default of ours, borrowed from IAF MD 1; GB/T 27922 has no such rule
 */
export const SAMPLE_SHARE: Readonly<Record<AuditType, { readonly squared: bigint; readonly over: bigint }>> = {
  initial: { squared: 1n, over: 1n },
  surveillance: { squared: 9n, over: 25n },
  recertification: { squared: 16n, over: 25n },
};

/**
 * Sites to visit: share × √sites, rounded up, the head office not counted.
 *
 * Whole numbers only: the least k with over × k² ≥ squared × sites, so that no square root is ever a hair too large.
 *
 * @param sites - A whole number of 1 or more.
 */
export function sampleSize(sites: number, auditType: AuditType): number {
  const { squared, over } = SAMPLE_SHARE[auditType];
  const goal = squared * BigInt(sites);
  // A start near the answer; the two loops make it exact.
  let size = BigInt(Math.floor(Math.sqrt(Number(goal) / Number(over))));
  while (size > 0n && over * (size - 1n) ** 2n >= goal) size -= 1n;
  while (over * size ** 2n < goal) size += 1n;
  return Number(size);
}
