import { Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardChoices } from '../../../../core/finance/card/card-words';
import { isCardWarning, type CardProblem } from '../../../../core/finance/card/card-problem';
import { isField, notionOf, type TypedKey } from '../../../../core/finance/card/typed-cells';
import { CARD_LABELS } from '../../../../i18n/finance/card-labels';
import { cardProblemText } from '../../../../i18n/finance/card-problems';
import { usePane } from '../../../app/pane-context';
import { useRateCardsStyles } from './rate-cards.styles';

/** Longest text that is typed. */
const MOST_CHARACTERS = 200;

interface TypedFieldProps {
  readonly cell: TypedKey;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problem?: CardProblem | undefined;
  readonly hint?: string;
  readonly wide?: boolean;
  /** In the place of what the cell is called. */
  readonly label?: string;
}

/** One cell of a rate card as a field: typed, or chosen from its words. */
export function TypedField({ cell, value, onChange, problem, hint, wide = false, label }: TypedFieldProps): ReactElement {
  const { locale } = usePane();
  const styles = useRateCardsStyles();
  const labels = CARD_LABELS[locale];
  const notion = notionOf(cell);
  const words = notion === null ? [] : cardChoices(notion, locale);
  return (
    <Field
      className={mergeClasses(styles.narrow, wide && styles.wide)}
      label={label ?? (isField(cell) ? labels.fields[cell] : labels.items[cell])}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined
        ? {}
        : {
            validationMessage: cardProblemText(problem, locale),
            validationState: isCardWarning(problem) ? ('warning' as const) : ('error' as const),
          })}
    >
      {notion === null ? (
        <Input
          size="small"
          value={value}
          maxLength={MOST_CHARACTERS}
          {...(isField(cell) ? {} : { contentBefore: '¥', inputMode: 'decimal' as const })}
          onChange={(_, { value: text }) => onChange(text)}
        />
      ) : (
        <Select size="small" value={value} onChange={(_, { value: text }) => onChange(text)}>
          {(words.includes(value) ? words : [value, ...words]).map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
