import type { SerialDate } from '../../lifecycle/serial-date';
import type { FinanceCard } from '../card';
import type { Outcome } from '../outcome';

/** An edition and the days on which it is in force; null where the card does not say. */
export interface EditionValidity {
  readonly edition: string;
  readonly validFrom: SerialDate | null;
  readonly validTo: SerialDate | null;
}

interface ChosenByDate {
  readonly id: string;
  readonly name: string;
  readonly date: SerialDate;
  /** All editions at hand where none is in force; where several are, those. */
  readonly editions: readonly EditionValidity[];
}

/** Why no card can be chosen for a date. */
export type CardChoiceRefusal =
  | { readonly code: 'card_unknown'; readonly id: string }
  | ({ readonly code: 'card_not_in_force' } & ChosenByDate)
  | ({ readonly code: 'card_editions_overlap' } & ChosenByDate);

/** Whether an edition is in force on a day; an end that the card does not say is open. */
export function isInForce({ validFrom, validTo }: Pick<EditionValidity, 'validFrom' | 'validTo'>, date: SerialDate): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}

/**
 * The edition of a card that is in force on a day.
 *
 * @param id - Which card; the same over its editions.
 * @returns The one edition, or a refusal that names the editions: none is in force, or several are.
 */
export function cardInForce(cards: readonly FinanceCard[], id: string, date: SerialDate): Outcome<FinanceCard, CardChoiceRefusal> {
  const editions = cards.filter((card) => card.id === id);
  const [known] = editions;
  if (known === undefined) return { ok: false, refusal: { code: 'card_unknown', id } };
  const [first, ...others] = editions.filter((card) => isInForce(card, date));
  if (first === undefined)
    return { ok: false, refusal: { code: 'card_not_in_force', id, name: known.name, date, editions: editions.map(validityOf) } };
  if (others.length > 0) {
    return {
      ok: false,
      refusal: { code: 'card_editions_overlap', id, name: first.name, date, editions: [first, ...others].map(validityOf) },
    };
  }
  return { ok: true, value: first };
}

function validityOf({ edition, validFrom, validTo }: FinanceCard): EditionValidity {
  return { edition, validFrom, validTo };
}
