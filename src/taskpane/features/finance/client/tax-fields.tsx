import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import { taxRateSentence } from '../../../../i18n/finance/quote-tax-refusals';
import { clientMessages } from '../../../../i18n/pane/finance/client';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { ratesToChoose, taxOf, type TaxChoice } from './tax-of';

interface TaxFieldsProps {
  readonly value: TaxChoice;
  readonly date: SerialDate;
  readonly onChange: (value: TaxChoice) => void;
}

const MODES = ['none', 'included', 'excluded'] as const;

/** Chooses how tax is reckoned; the rates are those that hold on the day, and a chosen one that no longer does says so. */
export function TaxFields({ value, date, onChange }: TaxFieldsProps): ReactElement {
  const { locale } = usePane();
  const messages = clientMessages(locale);
  const styles = useCardStyles();
  const rates = ratesToChoose(value.rate, date);
  const chosen = rates.find(({ id }) => id === value.rate);
  const tax = taxOf(value, date);
  return (
    <>
      <Field label={messages.tax} size="small" className={styles.narrow}>
        <Select
          size="small"
          value={value.mode}
          onChange={(_, { value: typed }) => onChange({ ...value, mode: MODES.find((mode) => mode === typed) ?? 'none' })}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {messages.taxModes[mode]}
            </option>
          ))}
        </Select>
      </Field>
      {value.mode !== 'none' && (
        <Field
          label={messages.taxRate}
          size="small"
          className={styles.narrow}
          {...(chosen === undefined ? {} : { hint: chosen.source[locale] })}
          {...(tax.ok ? {} : { validationMessage: taxRateSentence(tax.refusal, locale) })}
        >
          <Select
            size="small"
            value={value.rate}
            onChange={(_, { value: typed }) => onChange({ ...value, rate: rates.find(({ id }) => id === typed)?.id ?? value.rate })}
          >
            {rates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
