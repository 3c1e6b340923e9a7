import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { trialCard } from '../../../rate-cards';
import { usePane } from '../../app/pane-context';
import { CreateButton } from '../create-button';
import { AuditCard } from './audit-card';
import { CycleCard } from './cycle-card';
import { useEstimateStyles } from './estimate-card.styles';
import { useFees } from './use-fees';

/** What a headcount costs, and the fee table made from it. */
export default function EstimateCard(): ReactElement {
  const { messages, locale, formats } = usePane();
  const { typed, setTyped, quote, refusal } = useFees();
  const styles = useEstimateStyles();
  const { fees } = messages;
  return (
    <div className={styles.tab}>
      <Field
        label={fees.headcount}
        hint={fees.headcountHint}
        {...(refusal === null ? {} : { validationState: 'error' as const, validationMessage: refusal })}
      >
        <Input
          className={styles.headcount}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          placeholder={fees.headcountPlaceholder}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <CreateButton kind="fees" prominent />
      {quote.kind === 'empty' && <p className={styles.hint}>{fees.emptyHint}</p>}
      {quote.kind === 'priced' && (
        <>
          <p className={styles.status}>{trialCard.status[locale]}</p>
          <p className={styles.band} aria-live="polite">
            {fees.band(formats.number(quote.band.min), formats.number(quote.band.max))}
          </p>
          {quote.audits.map((audit) => (
            <AuditCard key={audit.type} audit={audit} />
          ))}
          <CycleCard cycle={quote.cycle} />
          <ul className={styles.notes}>
            <li>{fees.travel}</li>
            <li>{trialCard.taxNote[locale]}</li>
            <li>{fees.source(trialCard.source[locale])}</li>
          </ul>
        </>
      )}
    </div>
  );
}
