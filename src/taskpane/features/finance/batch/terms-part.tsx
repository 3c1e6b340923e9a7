import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { taxRateSentence } from '../../../../i18n/finance/quote-tax-refusals';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { CardChoice } from '../card-choice';
import { batchRates, batchTax } from './batch-tax';
import { useBatchStyles } from './batch.styles';
import type { BatchInHand } from './use-batch';

const AUDIT_TYPES = ['initial', 'surveillance', 'recertification'] as const;
const TAX_MODES = ['included', 'excluded'] as const;

/** What all clients are priced by: card, audit type where a row names none, outlets, tax. */
export function TermsPart({ job, state, messages, date, card, table }: BatchInHand): ReactElement {
  const { locale } = usePane();
  const styles = useBatchStyles();
  const shared = useCardStyles();
  const texts = messages.terms;
  const { choices } = state;
  const rates = batchRates(choices, date);
  const taxRate = rates.find(({ id }) => id === choices.taxRate);
  const tax = batchTax(choices, date);
  const outlets = table?.columns.some((meaning) => meaning === 'outletCount' || meaning === 'outletHeadcounts') ?? false;
  return (
    <>
      <h3 className={styles.heading}>{texts.title}</h3>
      <CardChoice value={choices.cardId} onChange={(cardId) => job.choose({ cardId })} date={date} />
      {card.ok && <p className={styles.status}>{card.value.status}</p>}
      <Field label={texts.auditType} size="small">
        <Select size="small" value={choices.auditType} onChange={(_, { value }) => chooseAudit(value)}>
          {AUDIT_TYPES.map((own) => (
            <option key={own} value={own}>
              {texts.auditTypes[own]}
            </option>
          ))}
        </Select>
      </Field>
      {outlets && (
        <Checkbox
          label={texts.outletsCounted}
          checked={choices.outletsCounted}
          onChange={(_, { checked }) => job.choose({ outletsCounted: checked === true })}
        />
      )}
      <Field
        label={texts.tax}
        size="small"
        className={shared.narrow}
        {...(taxRate === undefined ? {} : { hint: taxRate.source[locale] })}
        {...(tax.ok ? {} : { validationMessage: taxRateSentence(tax.refusal, locale) })}
      >
        <Select size="small" value={choices.taxRate ?? ''} onChange={(_, { value }) => chooseTax(value)}>
          <option value="">{texts.noTax}</option>
          {rates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      {choices.taxRate !== null && choices.taxRate !== 'exempt' && (
        <Field label={texts.taxMode} size="small">
          <Select size="small" value={choices.taxMode} onChange={(_, { value }) => chooseMode(value)}>
            {TAX_MODES.map((own) => (
              <option key={own} value={own}>
                {texts.taxModes[own]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );

  function chooseAudit(value: string): void {
    const auditType = AUDIT_TYPES.find((own) => own === value);
    if (auditType !== undefined) job.choose({ auditType });
  }

  function chooseTax(value: string): void {
    job.choose({ taxRate: rates.find(({ id }) => id === value)?.id ?? null });
  }

  function chooseMode(value: string): void {
    const taxMode = TAX_MODES.find((own) => own === value);
    if (taxMode !== undefined) job.choose({ taxMode });
  }
}
