import type { FinanceCard } from '../../../../core/finance/card';
import type { BodyChoice } from './compare-form';

/** The bodies with a card for each: until one is chosen it is the first other one at hand, sooner one with prices than one without. */
export function withCards(bodies: readonly BodyChoice[], known: readonly FinanceCard[]): readonly BodyChoice[] {
  const taken = new Set(bodies.map(({ card }) => card));
  return bodies.map((body) => {
    if (body.card !== '') return body;
    const free = known.filter(({ id }) => !taken.has(id));
    const card = (free.find(hasPrices) ?? free[0] ?? known[0])?.id ?? '';
    taken.add(card);
    return { ...body, card };
  });
}

/** True for a card that can price person-days; without a day rate nothing has a price. */
export function hasPrices({ prices }: FinanceCard): boolean {
  return prices.personDay !== null;
}
