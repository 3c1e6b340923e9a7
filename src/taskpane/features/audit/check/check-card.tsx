import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SOFT_CODES } from '../../../../sheets/check/check-item';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { Panel } from '../../tools/panel';
import { refusalText } from '../../tools/reason-text';
import { useToolsMessages } from '../../tools/use-tools-messages';
import { useAuditStyles } from '../audit-tab.styles';
import type { AuditCheck } from './check-audit';
import { CheckGroup } from './check-group';
import { checkJobOf, type CheckState } from './check-state';
import { useCheckMessages } from './use-check-messages';

/** What is missing, what was damaged, and what of it can be repaired. */
export default function CheckCard(): ReactElement {
  const { services } = usePane();
  const messages = useCheckMessages();
  const styles = useAuditStyles();
  const job = checkJobOf(services);
  const state = useStore(job.state);
  if (state.phase === 'working') return <Spinner size="tiny" label={messages.working[state.step]} />;
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance={state.phase === 'idle' ? 'primary' : 'secondary'} onClick={() => void job.check()}>
          {state.phase === 'idle' ? messages.check : messages.again}
        </Button>
      </div>
      {state.phase === 'checked' && <Result state={state} />}
    </>
  );
}

function Result({ state }: { readonly state: Extract<CheckState, { phase: 'checked' }> }): ReactElement {
  const messages = useCheckMessages();
  const styles = useAuditStyles();
  const { check } = state;
  const total = check.items.length + check.refused.length;
  return (
    <Panel label={messages.check}>
      <Repaired state={state} />
      {check.scoringSheets === 0 && total === 0 && <p className={styles.text}>{messages.noSheet}</p>}
      {check.scoringSheets > 0 && total === 0 && <p className={styles.text}>{messages.allWell}</p>}
      {total > 0 && <p className={styles.strong}>{messages.found(total)}</p>}
      <Repairs check={check} asking={state.asking} />
      <Refused check={check} />
      <Groups check={check} soft={false} />
      <Groups check={check} soft />
      {check.notCompared.length > 0 && <p className={styles.hint}>{messages.notCompared(check.notCompared)}</p>}
    </Panel>
  );
}

function Groups({ check, soft }: { readonly check: AuditCheck; readonly soft: boolean }): ReactElement | null {
  const messages = useCheckMessages();
  const styles = useAuditStyles();
  const items = check.items.filter(({ code }) => SOFT_CODES.has(code) === soft);
  const codes = [...new Set(items.map(({ code }) => code))];
  if (codes.length === 0) return null;
  return (
    <>
      <p className={styles.hint}>{soft ? messages.soft : messages.hard}</p>
      {codes.map((code) => (
        <CheckGroup key={code} code={code} items={items.filter((item) => item.code === code)} />
      ))}
    </>
  );
}

/** Sheets whose formulas cannot be compared, each with its reason. */
function Refused({ check }: { readonly check: AuditCheck }): ReactElement | null {
  const messages = useCheckMessages();
  const tools = useToolsMessages();
  const styles = useAuditStyles();
  if (check.refused.length === 0) return null;
  return (
    <div>
      <p className={styles.strong}>{messages.count(messages.codes.sheet_unrepairable.title, check.refused.length)}</p>
      <ul className={styles.list}>
        {check.refused.map(({ sheet, refusal }) => (
          <li key={sheet}>
            {sheet}: {refusalText(refusal, tools)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The button that repairs, and before that what it would change. */
function Repairs({ check, asking }: { readonly check: AuditCheck; readonly asking: boolean }): ReactElement | null {
  const { services } = usePane();
  const messages = useCheckMessages();
  const styles = useAuditStyles();
  const job = checkJobOf(services);
  const [cells, names] = [check.changes.length, check.names.length];
  if (cells + names === 0) return null;
  return (
    <>
      <p className={styles.hint}>{asking ? messages.confirmAbout(cells, names) : messages.repairAbout}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => (asking ? void job.repair() : job.ask(true))}>
          {asking ? messages.confirm(cells, names) : messages.repair(cells, names)}
        </Button>
        {asking && <Button onClick={() => job.ask(false)}>{messages.cancel}</Button>}
      </div>
    </>
  );
}

function Repaired({ state: { repair, undone } }: { readonly state: Extract<CheckState, { phase: 'checked' }> }): ReactElement | null {
  const { services } = usePane();
  const messages = useCheckMessages();
  const styles = useAuditStyles();
  if (undone !== null) return <p className={styles.text}>{messages.undone(undone)}</p>;
  if (repair === null) return null;
  const { made, skipped, rejected, stopped } = repair.outcome;
  const left = skipped.length + rejected.length;
  return (
    <>
      <p className={styles.text}>
        {messages.repaired(made.length, repair.names.length)} {left > 0 && messages.skipped(left)}
        {stopped !== null && messages.stopped(stopped)}
      </p>
      {made.length + repair.names.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void checkJobOf(services).undo()}>
            {messages.undo}
          </Button>
        </div>
      )}
    </>
  );
}
