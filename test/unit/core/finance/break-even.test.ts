import { breakEvens } from '../../../../src/core/finance/compare/break-even';
import { feeSteps, type FeeLadder } from '../../../../src/core/finance/compare/fee-steps';

/** A card that charges `fees[i]` from `starts[i]` on. */
function ladder(starts: readonly number[], fees: readonly (bigint | null)[], limit: number): FeeLadder {
  return {
    edges: starts,
    limit,
    feeFen: (headcount) => (headcount > limit ? null : (fees[starts.filter((start) => start <= headcount).length - 1] ?? null)),
  };
}

const cheap = ladder([1, 11], [100n, 300n], 20);
const even = ladder([1, 6, 16], [200n, 250n, 300n], 30);

describe('fee steps', () => {
  test('change where either card changes, and are joined where neither does', () => {
    expect(feeSteps([cheap, ladder([1, 5, 11], [7n, 7n, 8n], 20)])).toEqual([
      { from: 1, to: 10, feesFen: [100n, 7n] },
      { from: 11, to: 20, feesFen: [300n, 8n] },
    ]);
  });

  test('end a card at its own limit, not the others', () => {
    expect(feeSteps([cheap, even]).at(-1)).toEqual({ from: 21, to: 30, feesFen: [null, 300n] });
  });

  test('are none of no card', () => {
    expect(feeSteps([])).toEqual([]);
  });
});

describe('break-even headcounts', () => {
  test('are where the cheaper card changes, a tie included', () => {
    expect(breakEvens(feeSteps([cheap, even]), 0, 1)).toEqual([
      { headcount: 11, before: 'first', after: 'second', firstFen: 300n, secondFen: 250n },
      { headcount: 16, before: 'second', after: 'neither', firstFen: 300n, secondFen: 300n },
    ]);
  });

  test('are none where one card is cheaper throughout, or has no fee', () => {
    expect(breakEvens(feeSteps([ladder([1], [1n], 9), ladder([1], [2n], 9)]), 0, 1)).toEqual([]);
    expect(breakEvens(feeSteps([cheap, ladder([1], [null], 20)]), 0, 1)).toEqual([]);
  });

  test('are not told across a stretch in which a card has no fee', () => {
    const gap = ladder([1, 6, 8], [200n, null, 50n], 20);
    expect(breakEvens(feeSteps([ladder([1], [100n], 20), gap]), 0, 1)).toEqual([]);
  });
});
