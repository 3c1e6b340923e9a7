import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Fold } from './fold';
import type { OutletForm } from './quote-form';
import { useQuoteStyles } from './quote.styles';
import type { QuoteModel } from './use-quote';

/** Further outlets with their people, whether those are in the total, and product categories. */
export function OutletsPart({ model }: { readonly model: QuoteModel }): ReactElement {
  const styles = useQuoteStyles();
  const { form, change, messages, at } = model;
  const { outlets: texts } = messages;
  const set = (line: number, part: Partial<OutletForm>): void =>
    change({ outlets: form.outlets.map((outlet, index) => (index === line ? { ...outlet, ...part } : outlet)) });
  return (
    <Fold title={texts.title(form.outlets.length)} inUse={form.outlets.length > 0 || form.categories !== '1'}>
      {form.outlets.map(({ name, headcount }, index) => (
        <div key={index} className={styles.outlet}>
          <Field label={texts.name(index + 1)} size="small">
            <Input size="small" value={name} maxLength={60} onChange={(_, { value }) => set(index, { name: value })} />
          </Field>
          <Field label={texts.headcount(index + 1)} size="small" {...at(`outlet:${index}`)}>
            <Input size="small" value={headcount} inputMode="numeric" onChange={(_, { value }) => set(index, { headcount: value })} />
          </Field>
          <Button
            size="small"
            appearance="subtle"
            className={styles.remove}
            aria-label={texts.remove(index + 1)}
            onClick={() => change({ outlets: form.outlets.filter((_, other) => other !== index) })}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => change({ outlets: [...form.outlets, { name: '', headcount: '' }] })}>
          {texts.add}
        </Button>
      </div>
      {form.outlets.length > 0 && (
        <Field label={texts.counted} size="small">
          <RadioGroup value={form.outletsCounted ? 'yes' : 'no'} onChange={(_, { value }) => change({ outletsCounted: value === 'yes' })}>
            <Radio value="yes" label={texts.isCounted} />
            <Radio value="no" label={texts.notCounted} />
          </RadioGroup>
        </Field>
      )}
      <Field label={texts.categories} size="small" {...at('categories')}>
        <Input size="small" value={form.categories} inputMode="numeric" onChange={(_, { value }) => change({ categories: value })} />
      </Field>
    </Fold>
  );
}
