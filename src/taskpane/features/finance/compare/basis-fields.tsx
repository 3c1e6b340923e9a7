import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TAX_BASES, type TaxBasis } from '../../../../core/finance/compare/tax-basis';
import type { InvoiceKind } from '../../../../core/finance/quote-request';
import { taxBasisText } from '../../../../i18n/finance/compare-tax-texts';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { compareMessages } from '../../../../i18n/pane/finance/compare';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';

interface BasisFieldsProps {
  readonly basis: TaxBasis;
  readonly invoice: InvoiceKind;
  readonly onChange: (change: { readonly basis?: TaxBasis; readonly invoice?: InvoiceKind }) => void;
}

/** Whether fees are compared as listed, with tax or without, and by which invoice. */
export function BasisFields({ basis, invoice, onChange }: BasisFieldsProps): ReactElement {
  const { locale } = usePane();
  const messages = compareMessages(locale);
  const { invoices } = QUOTE_WORDS[locale];
  const styles = useCardStyles();
  return (
    <>
      <Field label={messages.basis} size="small" className={styles.narrow} {...(basis === 'asListed' ? {} : { hint: messages.basisHint })}>
        <Select
          size="small"
          value={basis}
          onChange={(_, { value }) => onChange({ basis: TAX_BASES.find((known) => known === value) ?? basis })}
        >
          {TAX_BASES.map((known) => (
            <option key={known} value={known}>
              {taxBasisText(known, locale)}
            </option>
          ))}
        </Select>
      </Field>
      {basis !== 'asListed' && (
        <Field label={messages.invoice} size="small" className={styles.narrow}>
          <Select
            size="small"
            value={invoice}
            onChange={(_, { value }) => onChange({ invoice: value === 'ordinary' ? 'ordinary' : 'special' })}
          >
            <option value="special">{invoices.special}</option>
            <option value="ordinary">{invoices.ordinary}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
