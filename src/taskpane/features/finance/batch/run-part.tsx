import { Button, Field, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import type { BatchInHand } from './use-batch';

/** The button that prices the list, with progress and a way to stop while nothing is written yet. */
export function RunPart({ job, state, messages, table, question, terms }: BatchInHand): ReactElement | null {
  const { locale } = usePane();
  const styles = useCardStyles();
  const { source, busy, ended } = state;
  if (source === null || table === null) return null;
  const texts = messages.run;
  const rows = source.matrix.length - (table.heading === null ? 0 : table.heading + 1);
  const pricing = typeof busy === 'object' ? busy : null;
  return (
    <>
      <p className={styles.hint}>{texts.untouched}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={question !== null || terms === null} disabledFocusable={busy !== null} onClick={run}>
          {texts.button(rows)}
        </Button>
        {pricing !== null && <Button onClick={job.cancel}>{texts.cancel}</Button>}
      </div>
      {pricing !== null && (
        <Field validationMessage={texts.pricing(pricing.done, pricing.of)} validationState="none">
          <ProgressBar value={pricing.done} max={pricing.of} aria-label={texts.pricing(pricing.done, pricing.of)} />
        </Field>
      )}
      {busy === 'writing' && (
        <Field validationMessage={texts.writing} validationState="none">
          <ProgressBar aria-label={texts.writing} />
        </Field>
      )}
      {ended !== null && (
        <p className={styles.strong} role="alert">
          {texts[ended]}
        </p>
      )}
    </>
  );

  function run(): void {
    if (table !== null && terms !== null) void job.run({ table, terms, locale });
  }
}
