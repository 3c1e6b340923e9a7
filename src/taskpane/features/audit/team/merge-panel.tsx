import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { teamMessages, type TeamMessages } from '../../../../i18n/pane/audit/team';
import type { Left } from '../../../../sheets/packs/merge-cells';
import { usePane } from '../../../app/pane-context';
import { useJob } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';
import { MergePreview } from './merge-preview';
import type { Merge, MergeState } from './merge-state';
import { specialText } from './special-text';

interface MergePanelProps {
  readonly merge: Merge;
  readonly state: Exclude<MergeState, { readonly phase: 'idle' }>;
}

/** A merge from its preview to its result. Takes the focus when it appears, so that keyboard and screen reader go on from there. */
export function MergePanel({ merge, state }: MergePanelProps): ReactElement {
  const { locale } = usePane();
  const messages = teamMessages(locale);
  const styles = useAuditStyles();
  const job = useJob();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), [state.phase]);
  const close = (
    <Button disabled={job.busy} onClick={merge.close}>
      {messages.merge.close}
    </Button>
  );
  return (
    <div ref={place} role="region" aria-label={messages.merge.title} tabIndex={-1} className={styles.tab} style={{ outlineStyle: 'none' }}>
      {state.phase === 'preview' && <MergePreview merge={merge} state={state} job={job} />}
      {state.phase === 'done' && (
        <>
          <p className={styles.text}>{messages.merge.done(state.sheet, state.outcome.made.length)}</p>
          {state.outcome.skipped.length > 0 && <p className={styles.text}>{messages.merge.skipped(state.outcome.skipped.length)}</p>}
          {state.outcome.stopped !== null && <p className={styles.text}>{messages.merge.stopped(state.outcome.stopped)}</p>}
          {state.left.length > 0 && (
            <ul className={styles.list}>
              {state.left.map((left, index) => (
                <li key={index}>{leftText(left, messages)}</li>
              ))}
            </ul>
          )}
          <div className={styles.buttons}>
            {state.outcome.made.length > 0 && (
              <Button disabled={job.busy} onClick={() => void job.run(merge.undo)}>
                {messages.merge.undo}
              </Button>
            )}
            {close}
          </div>
        </>
      )}
      {state.phase === 'undone' && (
        <>
          <p className={styles.text}>{messages.merge.undone(state.outcome.made.length)}</p>
          {state.outcome.skipped.length > 0 && <p className={styles.text}>{messages.merge.skipped(state.outcome.skipped.length)}</p>}
          <div className={styles.buttons}>{close}</div>
        </>
      )}
      {state.phase === 'gone' && (
        <>
          <p className={styles.text}>{messages.merge.gone(state.sheet)}</p>
          <div className={styles.buttons}>{close}</div>
        </>
      )}
    </div>
  );
}

function leftText(left: Left, { merge, fields }: TeamMessages): string {
  switch (left.code) {
    case 'formula':
      return merge.leftFormula(left.decision.row, fields[left.decision.field]);
    case 'no_cell':
      return merge.leftNoCell(left.decision.row, fields[left.decision.field]);
    case 'changed':
      return merge.leftChanged(left.decision.row, fields[left.decision.field]);
    case 'specials_changed':
      return merge.leftSpecials(specialText(left.special.line));
    case 'no_line':
      return merge.leftNoLine(specialText(left.special.line), left.special.times);
  }
}
