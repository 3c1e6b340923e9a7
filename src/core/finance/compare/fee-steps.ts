/** Fees that do not change from one headcount to another, a fee for each card in fen; null where a card has none. */
export interface FeeStep {
  readonly from: number;
  readonly to: number;
  readonly feesFen: readonly (bigint | null)[];
}

/** What a card charges for a headcount, in fen; null where it refuses. Changes at the card's edges only. */
export interface FeeLadder {
  /** Headcounts at which the fee may change, in any order. */
  readonly edges: readonly number[];
  /** Largest headcount the card has a band for. */
  readonly limit: number;
  readonly feeFen: (headcount: number) => bigint | null;
}

/**
 * The fees of several cards over all headcounts, as steps: each as long as no card changes its fee.
 *
 * Exact, since a fee changes at the edges of bands only; nothing is said beyond the largest headcount that any card knows.
 */
export function feeSteps(ladders: readonly FeeLadder[]): FeeStep[] {
  const limit = Math.max(0, ...ladders.map((ladder) => ladder.limit));
  const edges = [1, ...ladders.flatMap((ladder) => [...ladder.edges, ladder.limit + 1])];
  const starts = [...new Set(edges)].filter((edge) => edge >= 1 && edge <= limit).sort((one, other) => one - other);
  const steps: FeeStep[] = [];
  starts.forEach((from, index) => {
    const to = (starts[index + 1] ?? limit + 1) - 1;
    const feesFen = ladders.map(({ feeFen }) => feeFen(from));
    const last = steps.at(-1);
    const same = last?.feesFen.every((fee, card) => fee === feesFen[card]) === true;
    if (last !== undefined && same) steps[steps.length - 1] = { ...last, to };
    else steps.push({ from, to, feesFen });
  });
  return steps;
}
