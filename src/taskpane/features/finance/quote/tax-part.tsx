import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { taxRatesOn } from '../../../../rate-cards/tax-rates';
import { usePane } from '../../../app/pane-context';
import { percentOfRate } from '../client/tax-of';
import { asksTaxMode } from './read-form';
import { useQuoteStyles } from './quote.styles';
import type { QuoteModel } from './use-quote';

/** Rate of the tax, whether prices hold it, and the kind of invoice. */
export function TaxPart({ model }: { readonly model: QuoteModel }): ReactElement {
  const { locale } = usePane();
  const styles = useQuoteStyles();
  const { form, change, messages, at, date } = model;
  const { fields, tax } = messages;
  const rates = taxRatesOn(date).map((rate) => ({
    id: rate.id,
    percent: percentOfRate(rate),
    text: rate.name[locale],
    source: rate.source[locale],
  }));
  const chosen = rates.find(({ percent }) => percent === form.taxRate);
  const known = form.taxRate === '' || rates.some(({ percent }) => percent === form.taxRate);
  const invoices = QUOTE_WORDS[locale].invoices;
  return (
    <>
      <div className={styles.pair}>
        <Field
          label={fields.taxRate}
          size="small"
          className={styles.narrow}
          {...(chosen ? { hint: chosen.source } : {})}
          {...at('taxRate')}
        >
          <Select size="small" value={form.taxRate} onChange={(_, { value }) => change({ taxRate: value })}>
            <option value="">{tax.none}</option>
            {rates.map(({ id, percent, text }) => (
              <option key={id} value={percent}>
                {text}
              </option>
            ))}
            {!known && <option value={form.taxRate}>{tax.other(form.taxRate)}</option>}
          </Select>
        </Field>
        {asksTaxMode(form) && (
          <Field label={fields.taxMode} size="small" className={styles.narrow} {...at('taxMode')}>
            <Select
              size="small"
              value={form.taxMode}
              onChange={(_, { value }) => change({ taxMode: value === 'included' || value === 'excluded' ? value : '' })}
            >
              <option value="">{tax.choose}</option>
              <option value="included">{tax.modes.included}</option>
              <option value="excluded">{tax.modes.excluded}</option>
            </Select>
          </Field>
        )}
        <Field label={fields.invoice} size="small" className={styles.wide}>
          <Select
            size="small"
            value={form.invoice}
            onChange={(_, { value }) => change({ invoice: value === 'ordinary' ? 'ordinary' : 'special' })}
          >
            <option value="special">{invoices.special}</option>
            <option value="ordinary">{invoices.ordinary}</option>
          </Select>
        </Field>
      </div>
    </>
  );
}
