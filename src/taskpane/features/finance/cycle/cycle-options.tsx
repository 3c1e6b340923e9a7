import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ownOptions, type CycleOptions } from '../../../../core/finance/cycle/cycle-request';
import type { FinanceCard } from '../../../../core/finance/card';
import { cycleMessages } from '../../../../i18n/pane/finance/cycle';
import { usePane } from '../../../app/pane-context';
import { useCycleStyles } from './cycle.styles';

interface CycleOptionsProps {
  readonly card: FinanceCard;
  /** What was chosen in the place of the card's own rules. */
  readonly chosen: Partial<CycleOptions>;
  readonly onChange: (chosen: Partial<CycleOptions>) => void;
}

/** Where the readings of a fee standard differ: which of them is used, the card's own being marked. */
export function CycleOptionFields({ card, chosen, onChange }: CycleOptionsProps): ReactElement {
  const { locale } = usePane();
  const messages = cycleMessages(locale);
  const styles = useCycleStyles();
  const own = ownOptions(card);
  const field = <K extends keyof CycleOptions>(key: K, label: string, choices: Readonly<Record<CycleOptions[K], string>>): ReactElement => (
    <Field className={styles.narrow} label={label} size="small">
      <Select
        size="small"
        value={chosen[key] ?? own[key]}
        onChange={(_, { value }) => onChange({ ...chosen, [key]: value as CycleOptions[K] })}
      >
        {(Object.entries(choices) as [CycleOptions[K], string][]).map(([value, text]) => (
          <option key={value} value={value}>
            {value === own[key] ? messages.asCard(text) : text}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {field('surveillanceDays', messages.surveillance, messages.surveillanceChoices)}
      {field('recertificationDays', messages.recertification, messages.recertificationChoices)}
      {field('recertificationApplicationFee', messages.application, messages.applicationChoices)}
    </>
  );
}
