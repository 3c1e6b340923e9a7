import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { percentText } from '../../../../i18n/finance/quote-figures';
import { Fold } from './fold';
import { useQuoteStyles } from './quote.styles';
import type { QuoteModel } from './use-quote';

/** A share off the body's own fees, who approved it and why. */
export function DiscountPart({ model }: { readonly model: QuoteModel }): ReactElement {
  const styles = useQuoteStyles();
  const { form, change, messages, at, card } = model;
  const { discount: texts } = messages;
  const limit = card?.rules.mostDiscount ?? null;
  const given = form.discount.trim() !== '';
  return (
    <Fold title={texts.title} inUse={given}>
      <Field label={texts.share} hint={texts.hint(limit === null ? null : percentText(limit))} size="small" {...at('discount')}>
        <Input size="small" value={form.discount} inputMode="decimal" onChange={(_, { value }) => change({ discount: value })} />
      </Field>
      {given && (
        <div className={styles.pair}>
          <Field label={texts.approver} size="small" {...at('discountApprover')}>
            <Input
              size="small"
              value={form.discountApprover}
              maxLength={60}
              onChange={(_, { value }) => change({ discountApprover: value })}
            />
          </Field>
          <Field label={texts.reason} size="small" {...at('discountReason')}>
            <Input
              size="small"
              value={form.discountReason}
              maxLength={200}
              onChange={(_, { value }) => change({ discountReason: value })}
            />
          </Field>
        </div>
      )}
    </Fold>
  );
}
