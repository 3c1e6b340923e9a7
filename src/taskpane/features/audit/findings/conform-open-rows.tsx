import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCORING_NAMES, type OurSheet } from '../../../../sheets';
import { openRows } from '../../../../sheets/open-rows';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { conformJobOf, type ConformState } from './conform-job';
import { useFindingsMessages } from './use-findings-messages';

/** Judges all open rows of a scoring sheet conforming, after asking, with an undo of its own. */
export function ConformOpenRows({ sheet }: { readonly sheet: OurSheet }): ReactElement {
  const { services } = usePane();
  const messages = useFindingsMessages().conform;
  const styles = useAuditStyles();
  const job = conformJobOf(services);
  const state = useStore(job.state);
  const { lines, contradicted } = openRows(sheet);
  const asking = state.phase === 'asking' && state.sheet === sheet.name;
  return (
    <div data-block="conform">
      <p className={styles.strong}>{messages.title}</p>
      {state.phase === 'working' && <Spinner size="tiny" />}
      <Outcome state={state} />
      {state.phase !== 'working' && lines.length === 0 && <p className={styles.text}>{messages.none}</p>}
      {contradicted.length > 0 && <p className={styles.hint}>{messages.contradicted(contradicted.join('、'))}</p>}
      {asking && <p className={styles.text}>{messages.ask(sheet.name, lines.length)}</p>}
      <div className={styles.buttons}>
        {asking && (
          <>
            <Button size="small" appearance="primary" onClick={() => void job.confirm(sheet)}>
              {messages.confirm(lines.length)}
            </Button>
            <Button size="small" onClick={job.cancel}>
              {messages.cancel}
            </Button>
          </>
        )}
        {!asking && state.phase !== 'working' && lines.length > 0 && (
          <Button size="small" onClick={() => job.ask(sheet)}>
            {messages.button(lines.length)}
          </Button>
        )}
        {state.phase === 'done' && state.outcome.made.length > 0 && (
          <Button size="small" onClick={() => void job.undo()}>
            {messages.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What was done, or taken back, and what was left alone. */
function Outcome({ state }: { readonly state: ConformState }): ReactElement | null {
  const messages = useFindingsMessages().conform;
  const styles = useAuditStyles();
  if (state.phase !== 'done' && state.phase !== 'undone') return null;
  const { made, skipped } = state.outcome;
  const rows = new Set(made.map(({ row }) => row)).size;
  return (
    <p className={styles.text} role="status">
      {state.sheet}: {state.phase === 'done' ? messages.done(rows) : messages.undone(made.length)}{' '}
      {skipped.length > 0 && (state.phase === 'done' ? messages.skipped(skipped.length) : messages.kept(skipped.length))}
    </p>
  );
}

/** Whether a sheet has what the block works on. */
export function canConform({ names }: OurSheet): boolean {
  return Boolean(names[SCORING_NAMES.judgements] && names[SCORING_NAMES.points]);
}
