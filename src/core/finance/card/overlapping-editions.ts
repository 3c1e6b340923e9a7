import { isoDate } from '../../lifecycle/serial-date';
import type { FinanceCard } from '../card';
import type { CardProblem } from './card-problem';

/** What of a card tells when it is in force. */
type Dated = Pick<FinanceCard, 'id' | 'edition' | 'validFrom' | 'validTo'>;

/** For each card: the editions of the same id that are in force on some of its days, so that neither can be chosen by date. */
export function overlappingEditions(cards: readonly Dated[]): CardProblem[][] {
  return cards.map((card, index) =>
    cards.flatMap((other, at): CardProblem[] => {
      if (at === index || other.id !== card.id) return [];
      const from = Math.max(card.validFrom ?? -Infinity, other.validFrom ?? -Infinity);
      const to = Math.min(card.validTo ?? Infinity, other.validTo ?? Infinity);
      if (from > to) return [];
      const day = (date: number): string => (Number.isFinite(date) ? isoDate(date) : '');
      const place = { kind: 'field', field: 'validFrom' } as const;
      return [{ place, code: 'editions_overlap', edition: card.edition, other: other.edition, from: day(from), to: day(to) }];
    }),
  );
}
