import { ProgressBar } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { usePane } from '../../../app/pane-context';
import type { GroupProgress } from './group-progress';
import { useRowsStyles } from './rows.styles';
import { useRowsMessages } from './use-rows-messages';

/** How far each group of clauses is scored. */
export function ProgressList({ groups }: { readonly groups: readonly GroupProgress[] }): ReactElement | null {
  const messages = useRowsMessages();
  const { formats } = usePane();
  const styles = useRowsStyles();
  const title = useId();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title} className={styles.heading}>
        {messages.progress}
      </h3>
      {groups.map(({ clause, name, rows, scored, earned, applicable }) => (
        <div key={clause}>
          <div className={styles.group}>
            <span>{`${clause} ${name}`.trim()}</span>
            <span className={styles.muted}>{messages.progressText(scored, rows, formats.score(earned), formats.number(applicable))}</span>
          </div>
          <ProgressBar value={scored} max={Math.max(1, rows)} aria-label={`${clause} ${name}`} />
        </div>
      ))}
    </section>
  );
}
