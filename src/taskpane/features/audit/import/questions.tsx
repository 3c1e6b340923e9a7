import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useImportStyles } from './import.styles';
import { openQuestions } from './open-questions';
import type { ImportInHand } from './use-import';

/** What only the user can say of an old sheet. */
export function Questions({ job, state, messages, reading }: ImportInHand): ReactElement | null {
  const styles = useImportStyles();
  const label = useId();
  if (reading === null) return null;
  const texts = messages.columns;
  const { noIndicator, noResult, earnedOrLost, blankLost, samePoints } = openQuestions(reading);
  const missing = [
    ...(noIndicator ? [texts.noIndicator] : []),
    ...(noResult ? [texts.noResult] : []),
    ...(earnedOrLost ? [texts.earnedOrLost] : []),
  ];
  return (
    <>
      {missing.map((text) => (
        <div key={text} className={styles.question}>
          <p className={styles.questionText}>{text}</p>
        </div>
      ))}
      {blankLost && (
        <div className={styles.question}>
          <p id={label} className={styles.questionText}>
            {texts.blankLost}
          </p>
          <RadioGroup aria-labelledby={label} value={state.choices.blankLost ?? ''} onChange={(_, { value }) => answer(value)}>
            <Radio value="conforming" label={texts.blankLostAnswers.conforming} />
            <Radio value="unscored" label={texts.blankLostAnswers.unscored} />
          </RadioGroup>
        </div>
      )}
      {samePoints && (
        <div className={styles.question}>
          <Checkbox
            checked={state.choices.samePoints}
            label={texts.samePoints}
            onChange={(_, { checked }) => job.choose({ samePoints: checked === true })}
          />
        </div>
      )}
    </>
  );

  function answer(value: string): void {
    if (value === 'conforming' || value === 'unscored') job.choose({ blankLost: value });
  }
}
