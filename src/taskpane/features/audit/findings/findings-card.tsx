import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactElement } from 'react';
import { capacityFor, type FindingsSync, type OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { canConform, ConformOpenRows } from './conform-open-rows';
import { FindingList } from './finding-list';
import { findingsJobOf } from './findings-job';
import { findingsView, type FindingsView } from './findings-view';
import { useFindingsMessages } from './use-findings-messages';
import { WhyNotFiveStars } from './why-not-five-stars';

/** The list of nonconformities: made, kept up with the scores, and followed; and why the highest level is not reached. */
export default function FindingsCard(): ReactElement {
  const { services } = usePane();
  const messages = useFindingsMessages();
  const styles = useAuditStyles();
  const { sheets, scoring } = useAudit();
  const job = findingsJobOf(services);
  const busy = useStore(job.busy);
  const view = useMemo(() => (sheets === null ? null : findingsView(sheets)), [sheets]);
  const hasList = view !== null && view.lists > 0;
  useEffect(() => {
    // The list is brought up when the card is opened, not after every edit.
    if (hasList) void job.update({ say: 'news' });
  }, [job, hasList]);
  if (sheets === null || view === null) return <Spinner size="tiny" label={messages.working} />;
  return (
    <>
      <p className={styles.hint}>{messages.about}</p>
      {busy ? <Spinner size="tiny" label={messages.working} /> : <Buttons view={view} sheets={sheets} />}
      {hasList && <List view={view} />}
      {scoring !== null && <WhyNotFiveStars sheet={scoring} />}
      {scoring !== null && canConform(scoring) && <ConformOpenRows sheet={scoring} />}
    </>
  );
}

function Buttons({ view, sheets }: { readonly view: FindingsView; readonly sheets: readonly OurSheet[] }): ReactElement | null {
  const { services, locale } = usePane();
  const messages = useFindingsMessages();
  const styles = useAuditStyles();
  const job = findingsJobOf(services);
  if (view.scoringSheets === 0) return null;
  if (view.lists === 0) {
    return (
      <>
        <p className={styles.hint}>{messages.capacity(capacityFor(sheets))}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void job.create(locale)}>
            {messages.create}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" onClick={() => void job.update({ say: 'always' })}>
        {messages.update}
      </Button>
      {view.sync.noRoom.length > 0 && <Button onClick={() => void job.create(locale)}>{messages.another}</Button>}
    </div>
  );
}

function List({ view }: { readonly view: FindingsView }): ReactElement {
  const messages = useFindingsMessages();
  const styles = useAuditStyles();
  const shown = (count: number | null): string => (count === null ? '—' : String(count));
  const warnings = warningsOf(view.sync, messages);
  return (
    <>
      <p className={styles.strong} data-counts>
        {messages.counts(shown(view.open), shown(view.overdue))}
      </p>
      {view.sync.added.length > 0 && <p className={styles.text}>{messages.pending(view.sync.added.length)}</p>}
      {warnings.map((text) => (
        <MessageBar key={text} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      {view.specialOpen.length > 0 && (
        <>
          <p className={styles.strong}>{messages.specialOpen(view.specialOpen.length)}</p>
          <FindingList findings={view.specialOpen} />
        </>
      )}
      <p className={styles.strong}>{view.findings.length === 0 ? messages.none : messages.listed(view.findings.length)}</p>
      <FindingList findings={view.findings} />
    </>
  );
}

function warningsOf({ noRoom, withoutId, closed, unreadable }: FindingsSync, messages: ReturnType<typeof useFindingsMessages>): string[] {
  const sheets = [...new Set(withoutId.map(({ sheet }) => sheet.name))];
  return [
    ...(noRoom.length > 0 ? [messages.noRoom(noRoom.length)] : []),
    ...sheets.map((name) =>
      messages.withoutId(
        name,
        withoutId
          .filter(({ sheet }) => sheet.name === name)
          .map(({ line }) => String(line + 1))
          .join('、'),
      ),
    ),
    ...(closed.length > 0 ? [messages.closed(closed.join('、'))] : []),
    ...(unreadable.length > 0 ? [messages.unreadable(unreadable.join('、'))] : []),
  ];
}
