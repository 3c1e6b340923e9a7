import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { percentText } from '../../../../i18n/finance/quote-figures';
import { Fold } from './fold';
import type { AdjustmentForm } from './quote-form';
import { useQuoteStyles } from './quote.styles';
import type { QuoteModel } from './use-quote';

/** The card's adjustment factors, and person-days set by hand. */
export function DaysPart({ model }: { readonly model: QuoteModel }): ReactElement {
  const styles = useQuoteStyles();
  const { form, change, messages, at, card } = model;
  const { days } = messages;
  const factors = card?.rules.adjustment?.factors ?? [];
  const typed = (name: string): AdjustmentForm =>
    form.adjustments.find((adjustment) => adjustment.name === name) ?? { name, percent: '', reason: '' };
  const set = (adjustment: AdjustmentForm): void =>
    change({ adjustments: [...form.adjustments.filter(({ name }) => name !== adjustment.name), adjustment] });
  const overridden = form.overrideDays.trim() !== '';
  return (
    <Fold title={days.title} inUse={overridden || form.adjustments.some(({ percent }) => percent.trim() !== '')}>
      {factors.map(({ name, least, most }) => {
        const adjustment = typed(name);
        return (
          <div key={name} className={styles.pair}>
            <Field label={days.factor(name, percentText(least), percentText(most))} size="small" {...at(`adjustment:${name}`)}>
              <Input size="small" value={adjustment.percent} onChange={(_, { value }) => set({ ...adjustment, percent: value })} />
            </Field>
            <Field label={days.factorReason(name)} size="small" {...at(`adjustmentReason:${name}`)}>
              <Input size="small" value={adjustment.reason} onChange={(_, { value }) => set({ ...adjustment, reason: value })} />
            </Field>
          </div>
        );
      })}
      <Field label={days.override} hint={days.overrideHint} size="small" {...at('overrideDays')}>
        <Input size="small" value={form.overrideDays} inputMode="decimal" onChange={(_, { value }) => change({ overrideDays: value })} />
      </Field>
      {overridden && (
        <Field label={days.reason} size="small" {...at('overrideReason')}>
          <Input size="small" value={form.overrideReason} maxLength={200} onChange={(_, { value }) => change({ overrideReason: value })} />
        </Field>
      )}
    </Fold>
  );
}
