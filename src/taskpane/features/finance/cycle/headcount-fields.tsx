import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CycleYear } from '../../../../core/finance/cycle/cycle-request';
import type { Refusal } from '../../../../core/refusal';
import { cycleMessages } from '../../../../i18n/pane/finance/cycle';
import { refusalSentence } from '../../../../i18n/refusals';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import type { YearHeadcounts } from './cycle-form';
import { CYCLE_YEARS } from './cycle-view';
import { useCycleStyles } from './cycle.styles';

interface HeadcountFieldsProps {
  readonly value: YearHeadcounts;
  /** Why a year's headcount is none. */
  readonly wrong: Partial<Readonly<Record<CycleYear, Refusal>>>;
  readonly onChange: (value: YearHeadcounts) => void;
}

/** The headcount of each year; a later one left empty is that of the first. */
export function HeadcountFields({ value, wrong, onChange }: HeadcountFieldsProps): ReactElement {
  const { locale } = usePane();
  const messages = cycleMessages(locale);
  const styles = useCycleStyles();
  const cards = useCardStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{messages.headcounts}</legend>
      <div className={styles.years}>
        {CYCLE_YEARS.map((year) => {
          const refusal = wrong[year];
          return (
            <Field
              key={year}
              label={messages.headcount(year)}
              size="small"
              {...(refusal === undefined ? {} : { validationMessage: refusalSentence(refusal, locale) })}
            >
              <Input
                className={styles.input}
                size="small"
                inputMode="numeric"
                autoComplete="off"
                value={value[year]}
                {...(year === 1 ? {} : { placeholder: messages.sameAsFirst })}
                onChange={(_, { value: typed }) => onChange({ ...value, [year]: typed })}
              />
            </Field>
          );
        })}
      </div>
      <p className={cards.hint}>{messages.headcountsHint}</p>
    </fieldset>
  );
}
