import { Button, Field, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import type { BatchProgress } from './batch-progress';
import type { BatchInHand } from './use-batch';

/** The button that prices the list, with progress and a way to stop. */
export function RunPart({ job, state, messages, table, question, terms }: BatchInHand): ReactElement | null {
  const { locale } = usePane();
  const styles = useCardStyles();
  const { source, busy, cancelling, ended } = state;
  if (source === null || table === null) return null;
  const texts = messages.run;
  const rows = source.matrix.length - (table.heading === null ? 0 : table.heading + 1);
  const progress = typeof busy === 'object' ? busy : null;
  return (
    <>
      <p className={styles.hint}>{texts.untouched}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={question !== null || terms === null} disabledFocusable={busy !== null} onClick={run}>
          {texts.button(rows)}
        </Button>
        {progress?.stoppable === true && (
          <Button onClick={job.cancel} disabledFocusable={cancelling}>
            {texts.cancel}
          </Button>
        )}
      </div>
      {progress !== null && <Progress {...progress} said={saidOf(progress)} />}
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

  function saidOf({ step, done, of, stoppable }: BatchProgress): string {
    if (cancelling && stoppable) return texts.cancelling;
    if (step === 'pricing') return texts.pricing(done, of, percent(done, of));
    if (stoppable) return texts.writing(done, of, percent(done, of));
    return done === 0 ? texts.writingAll : texts.finishing;
  }
}

interface ProgressProps extends BatchProgress {
  readonly said: string;
}

/** A bar that moves with the rows; without a measure where all is written at once. */
function Progress({ done, of, stoppable, said }: ProgressProps): ReactElement {
  return (
    <Field validationMessage={said} validationState="none">
      <ProgressBar {...(stoppable ? { value: done, max: of } : {})} aria-label={said} />
    </Field>
  );
}

const percent = (done: number, of: number): number => Math.floor((done / of) * 100);
