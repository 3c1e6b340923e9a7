import { feeFenAt } from './compare-cards';
import type { ComparedBody, ComparedFee, CompareRequest } from './compare-request';
import type { FeeLadder } from './fee-steps';

/**
 * A card's fee over all headcounts for one client.
 *
 * Edges are those of the bands; where outlet staff come on top of the headcount, a band may be reached that many people earlier, and where
 * they are in it, a headcount below their number is refused. An edge that is none does no harm: steps with the same fees are joined.
 */
export function ladderOfCard(request: CompareRequest, body: ComparedBody, fee: ComparedFee): FeeLadder {
  const people = request.outlets.reduce((sum, { headcount }) => sum + headcount, 0);
  const { bands } = body.card;
  const limit = bands.at(-1)?.max ?? 0;
  const ends = [...bands.map(({ min }) => min), limit + 1];
  return {
    edges: request.outletsCounted ? [...ends, people] : [...ends, ...ends.map((end) => end - people)],
    limit,
    feeFen: (headcount) => feeFenAt(request, body, fee, headcount),
  };
}
