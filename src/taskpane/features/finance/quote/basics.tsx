import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { usePane } from '../../../app/pane-context';
import { CardChoice } from '../card-choice';
import { VALID_DAYS } from './quote-form';
import { useQuoteStyles } from './quote.styles';
import type { QuoteModel } from './use-quote';

const AUDITS = ['initial', 'surveillance', 'recertification'] as const;

/** Who gets the quote, by which card, for what, and how long it holds. */
export function Basics({ model }: { readonly model: QuoteModel }): ReactElement {
  const { locale, services } = usePane();
  const styles = useQuoteStyles();
  const { form, change, messages, at, headcount, number, date, card } = model;
  const { fields, hints } = messages;
  const words = QUOTE_WORDS[locale];
  const fromEstimate = form.headcount === null && services.headcount.get().trim() !== '';
  return (
    <>
      <Field label={fields.organisation} size="small">
        <Input size="small" value={form.organisation} maxLength={120} onChange={(_, { value }) => change({ organisation: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={fields.auditType} size="small" className={styles.narrow}>
          <Select
            size="small"
            value={form.auditType}
            onChange={(_, { value }) => change({ auditType: AUDITS.find((audit) => audit === value) ?? 'initial' })}
          >
            {AUDITS.map((audit) => (
              <option key={audit} value={audit}>
                {words.audits[audit]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={fields.headcount} size="small" {...at('headcount')}>
          <Input
            size="small"
            value={headcount}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_, { value }) => change({ headcount: value })}
          />
        </Field>
      </div>
      <p className={styles.reason}>{fromEstimate ? `${hints.headcount} ${hints.fromEstimate}` : hints.headcount}</p>
      {card?.rules.effectiveHeadcount === true && (
        <div className={styles.pair}>
          <Field label={fields.effective} size="small" {...at('effective')}>
            <Input size="small" value={form.effective} inputMode="numeric" onChange={(_, { value }) => change({ effective: value })} />
          </Field>
          <Field label={fields.effectiveReason} size="small" {...at('effectiveReason')}>
            <Input size="small" value={form.effectiveReason} onChange={(_, { value }) => change({ effectiveReason: value })} />
          </Field>
        </div>
      )}
      <CardChoice value={form.cardId} onChange={(cardId) => change({ cardId })} date={date} />
      <div className={styles.pair}>
        <Field label={fields.date} size="small" {...at('date')}>
          <Input size="small" type="date" value={form.date} onChange={(_, { value }) => change({ date: value })} />
        </Field>
        <Field label={fields.validUntil} size="small" hint={hints.validUntil(VALID_DAYS)} {...at('validUntil')}>
          <Input size="small" type="date" value={form.validUntil} onChange={(_, { value }) => change({ validUntil: value })} />
        </Field>
        <Field label={fields.number} size="small" hint={model.revising === null ? hints.number : hints.revisionNumber(model.revision)}>
          <Input
            size="small"
            value={number}
            maxLength={40}
            readOnly={model.revising !== null}
            onChange={(_, { value }) => change({ number: value })}
          />
        </Field>
        <Field label={fields.assessors} size="small" hint={hints.assessors} {...at('assessors')}>
          <Input size="small" value={form.assessors} inputMode="numeric" onChange={(_, { value }) => change({ assessors: value })} />
        </Field>
      </div>
    </>
  );
}
