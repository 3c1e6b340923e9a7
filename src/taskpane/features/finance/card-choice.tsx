import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardInForce } from '../../../core/finance/card/cards-at-hand';
import type { SerialDate } from '../../../core/lifecycle/serial-date';
import { cardChoiceSentence, validityText } from '../../../i18n/finance/card-choice-refusals';
import { cardChoiceMessages } from '../../../i18n/pane/finance/card-choice';
import { usePane } from '../../app/pane-context';
import { useCardStyles } from '../card.styles';
import { useCardsAtHand } from './use-cards-at-hand';

interface CardChoiceProps {
  /** Id of a card; the edition follows from the date ({@link cardInForce}). */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly date: SerialDate;
  /** In the place of “rate card”, where several cards are chosen. */
  readonly label?: string;
}

/** Chooses a rate card; says which edition is in force on the date, or why none can be used. */
export function CardChoice({ value, onChange, date, label }: CardChoiceProps): ReactElement {
  const { locale } = usePane();
  const messages = cardChoiceMessages(locale);
  const styles = useCardStyles();
  const cards = useCardsAtHand().map(({ card }) => card);
  const chosen = cardInForce(cards, value, date);
  const ids = [...new Set(cards.map(({ id }) => id))];
  const nameOf = (id: string): string => {
    const inForce = cardInForce(cards, id, date);
    const card = inForce.ok ? inForce.value : cards.find((candidate) => candidate.id === id);
    if (card === undefined) return id;
    return card.origin === 'own' ? messages.own(card.name) : card.name;
  };
  return (
    <Field
      className={styles.narrow}
      label={label ?? messages.label}
      size="small"
      {...(chosen.ok
        ? { hint: messages.edition(chosen.value.edition, validityText(chosen.value, locale)) }
        : { validationMessage: cardChoiceSentence(chosen.refusal, locale) })}
    >
      <Select size="small" value={value} onChange={(_, { value: id }) => onChange(id)}>
        {(ids.includes(value) ? ids : [value, ...ids]).map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
