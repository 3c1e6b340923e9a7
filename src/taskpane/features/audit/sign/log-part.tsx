import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { createStore } from '../../../state/store';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { logSheets } from './log-writer';
import type { Recorder, RecorderState } from './recorder';
import { said } from './said';
import { useSignMessages } from './use-sign-messages';

const NOTHING = createStore<RecorderState>({ recording: [], pending: 0, written: null, failing: false });

/** Changes of a scoring sheet on record: begin, how it stands, write at once. */
export function LogPart({ scoring }: { readonly scoring: OurSheet }): ReactElement {
  const { services } = usePane();
  const { door, sheets } = useAudit();
  const messages = useSignMessages();
  const styles = useAuditStyles();
  const job = useJob();
  const [recorder, setRecorder] = useState<Recorder | null>(null);
  useEffect(() => {
    door.recorder().then(setRecorder).catch(services.report);
  }, [door, services]);
  const { recording, pending, written, failing } = useStore(recorder?.state ?? NOTHING);
  const { log } = messages;
  const on = recording.includes(scoring.id);
  const logSheet = logSheets(sheets ?? []).at(-1)?.name;
  return (
    <section>
      <p className={styles.strong}>{log.title}</p>
      <p className={styles.text}>{on ? [log.on, ...(pending > 0 ? [log.pending(pending)] : [])].join(' ') : log.off}</p>
      {failing && <p className={styles.text}>{log.failing}</p>}
      {on && written !== null && <p className={styles.hint}>{log.written(written)}</p>}
      <div className={styles.buttons}>
        {!on && recorder !== null && (
          <Button
            size="small"
            disabledFocusable={job.busy}
            onClick={() =>
              void job.run(async () => {
                await door.patiently(() => recorder.begin(scoring));
                said(services, 'success', (texts) => texts.log.begun);
              })
            }
          >
            {log.begin}
          </Button>
        )}
        {on && recorder !== null && (
          <Button size="small" disabledFocusable={job.busy || pending === 0} onClick={() => void job.run(recorder.flush)}>
            {log.write}
          </Button>
        )}
        {logSheet !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => void job.run(async () => (await door.host()).showCell(logSheet, 'A1'))}>
            {log.open}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{log.rule}</p>
    </section>
  );
}
