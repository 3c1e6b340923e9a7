import type { FeeStep } from './fee-steps';

/** Which of two cards is cheaper. */
export type Cheaper = 'first' | 'second' | 'neither';

/** A headcount from which another card is the cheaper one. Fees in fen, at this headcount. */
export interface BreakEven {
  readonly headcount: number;
  readonly before: Cheaper;
  readonly after: Cheaper;
  readonly firstFen: bigint;
  readonly secondFen: bigint;
}

/**
 * Where the cheaper of two cards changes, headcounts rising.
 *
 * @param steps - Of {@link feeSteps}.
 * @param first - Position of a card in the steps.
 * @param second - Position of another one.
 * @returns Empty where one card is cheaper throughout. Headcounts for which a card has no fee are passed over: nothing changes hands there.
 */
export function breakEvens(steps: readonly FeeStep[], first: number, second: number): BreakEven[] {
  const found: BreakEven[] = [];
  let before: Cheaper | null = null;
  for (const { from, feesFen } of steps) {
    const firstFen = feesFen[first] ?? null;
    const secondFen = feesFen[second] ?? null;
    if (firstFen === null || secondFen === null) {
      before = null;
      continue;
    }
    const after = cheaperOf(firstFen, secondFen);
    if (before !== null && before !== after) found.push({ headcount: from, before, after, firstFen, secondFen });
    before = after;
  }
  return found;
}

/** The cheaper of two fees. */
export function cheaperOf(firstFen: bigint, secondFen: bigint): Cheaper {
  if (firstFen === secondFen) return 'neither';
  return firstFen < secondFen ? 'first' : 'second';
}
