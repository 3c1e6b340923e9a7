import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import { compareMessages } from '../../../../i18n/pane/finance/compare';
import { usePane } from '../../../app/pane-context';
import { CardChoice } from '../card-choice';
import { TaxFields } from '../client/tax-fields';
import type { BodyChoice } from './compare-form';
import { useCompareStyles } from './compare.styles';

interface BodyFieldsProps {
  /** Counted from 1. */
  readonly position: number;
  readonly value: BodyChoice;
  readonly date: SerialDate;
  /** Whether fees are brought to one basis, so that it matters what the prices include. */
  readonly taxed: boolean;
  readonly onChange: (value: BodyChoice) => void;
  /** Undefined where it cannot be spared. */
  readonly onRemove: (() => void) | undefined;
}

/** One body of a comparison: its rate card and, where tax matters, how its prices stand to it. */
export function BodyFields({ position, value, date, taxed, onChange, onRemove }: BodyFieldsProps): ReactElement {
  const { locale } = usePane();
  const messages = compareMessages(locale);
  const styles = useCompareStyles();
  return (
    <div role="group" aria-label={messages.body(position)} className={styles.body}>
      <CardChoice value={value.card} date={date} label={messages.card(position)} onChange={(card) => onChange({ ...value, card })} />
      {taxed && (
        <div className={styles.tax}>
          <TaxFields value={value.tax} date={date} onChange={(tax) => onChange({ ...value, tax })} />
        </div>
      )}
      {onRemove !== undefined && (
        <div>
          <Button size="small" appearance="subtle" onClick={onRemove}>
            {messages.remove(position)}
          </Button>
        </div>
      )}
    </div>
  );
}
