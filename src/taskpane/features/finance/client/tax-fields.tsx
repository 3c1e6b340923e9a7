import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Tax, TaxMode } from '../../../../core/fees/tax';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import { clientMessages } from '../../../../i18n/pane/finance/client';
import { taxRatesOn, type TaxRateId } from '../../../../rate-cards/tax-rates';
import { usePane } from '../../../app/pane-context';

/** Whether prices include tax, and at which rate. */
export interface TaxChoice {
  readonly mode: TaxMode | 'none';
  readonly rate: TaxRateId;
}

/** The tax that a choice stands for on a day; null where none is reckoned, or the rate does not hold on that day. */
export function taxOf({ mode, rate }: TaxChoice, date: SerialDate): Tax | null {
  const found = taxRatesOn(date).find(({ id }) => id === rate);
  return mode === 'none' || found === undefined ? null : { mode, rate: found.rate };
}

interface TaxFieldsProps {
  readonly value: TaxChoice;
  readonly date: SerialDate;
  readonly onChange: (value: TaxChoice) => void;
}

const MODES = ['none', 'included', 'excluded'] as const;

/** Chooses how tax is reckoned; the rates are those that hold on the day. */
export function TaxFields({ value, date, onChange }: TaxFieldsProps): ReactElement {
  const { locale } = usePane();
  const messages = clientMessages(locale);
  const chosen = taxRatesOn(date).find(({ id }) => id === value.rate);
  return (
    <>
      <Field label={messages.tax} size="small">
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
        <Field label={messages.taxRate} size="small" {...(chosen === undefined ? {} : { hint: chosen.source[locale] })}>
          <Select
            size="small"
            value={value.rate}
            onChange={(_, { value: typed }) =>
              onChange({ ...value, rate: taxRatesOn(date).find(({ id }) => id === typed)?.id ?? value.rate })
            }
          >
            {taxRatesOn(date).map(({ id, name }) => (
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
