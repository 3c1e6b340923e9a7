import { breakEvens, type BreakEven } from './break-even';
import { compareCards, comparedFen, refusalOf, type ComparedCard } from './compare-cards';
import type { CompareRefusal } from './compare-refusal';
import type { ComparedBody, ComparedFee, CompareRequest } from './compare-request';
import { differences, type Difference } from './differences';
import { feeSteps, type FeeStep } from './fee-steps';
import { ladderOfCard } from './ladder-of-card';

/** A card beside the others. */
export interface ComparisonEntry extends ComparedCard {
  /** What is compared, on the basis of the request, in fen; null where the card refuses. */
  readonly fen: bigint | null;
  readonly refusal: CompareRefusal | null;
  /** From the first card that has a price; empty for that card itself, null where there is nothing to tell. */
  readonly differences: readonly Difference[] | null;
}

/** Where the cheaper of two cards changes; positions in the comparison's entries. */
export interface PairBreakEvens {
  readonly first: number;
  readonly second: number;
  readonly at: readonly BreakEven[];
}

/** One client by several cards: fees, where they differ, and for which headcounts which card is cheaper. */
export interface Comparison {
  readonly request: CompareRequest;
  readonly fee: ComparedFee;
  readonly entries: readonly ComparisonEntry[];
  /** Position of the card that differences are told from; null where no card has a price. */
  readonly base: number | null;
  readonly steps: readonly FeeStep[];
  readonly breakEvens: readonly PairBreakEvens[];
}

/** Compares bodies for a client, each by its own card and rules; one that refuses keeps its refusal beside it. */
export function compare(request: CompareRequest, bodies: readonly ComparedBody[], fee: ComparedFee): Comparison {
  const compared = compareCards(request, bodies);
  const base = compared.findIndex((card) => comparedFen(card, fee) !== null);
  const first = compared[base];
  const steps = feeSteps(bodies.map((body) => ladderOfCard(request, body, fee)));
  return {
    request,
    fee,
    entries: compared.map((card) => ({
      ...card,
      fen: comparedFen(card, fee),
      refusal: refusalOf(card, fee),
      differences: first === undefined ? null : card === first ? [] : differences(first, card, request.basis, fee),
    })),
    base: first === undefined ? null : base,
    steps,
    breakEvens: bodies.flatMap((_, one) =>
      bodies.flatMap((__, other) => (other > one ? [{ first: one, second: other, at: breakEvens(steps, one, other) }] : [])),
    ),
  };
}
