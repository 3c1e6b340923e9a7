import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reportMessages } from '../../../../i18n/pane/audit/report';
import type { OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { freezeReport, isFrozen, thaw } from './report-jobs';
import { lastFreeze } from './report-state';

/** The reports and summaries there are, each with the way to it, and the button that freezes it. */
export function ExistingReports({ sheets }: { readonly sheets: readonly OurSheet[] }): ReactElement | null {
  const { services, locale } = usePane();
  const messages = reportMessages(locale);
  const styles = useAuditStyles();
  const { door } = useAudit();
  const { busy, run } = useJob();
  const user = useStore(door.user).trim();
  const last = useStore(lastFreeze);
  const reports = sheets.filter(({ marker }) => marker?.kind === 'report' || marker?.kind === 'summary');
  if (reports.length === 0) return null;
  const live = reports.some((sheet) => !isFrozen(sheet));
  return (
    <>
      <p className={styles.strong}>{messages.existing}</p>
      <ul className={styles.list}>
        {reports.map((sheet) => {
          const frozen = isFrozen(sheet);
          return (
            <li key={sheet.id}>
              <Link
                as="button"
                inline
                className={styles.link}
                onClick={() => void run(async () => (await door.host()).showCell(sheet.name, 'A1'))}
              >
                {sheet.name}
              </Link>{' '}
              · {frozen ? messages.isFrozen : messages.follows}{' '}
              {!frozen && (
                <Button
                  size="small"
                  aria-label={messages.freezeLabel(sheet.name)}
                  disabledFocusable={busy || user === ''}
                  onClick={() => void run(() => freezeReport({ services, door, locale }, sheet, user))}
                >
                  {messages.freeze}
                </Button>
              )}
              {frozen && last?.sheet === sheet.name && (
                <Button size="small" disabledFocusable={busy} onClick={() => void run(() => thaw({ services, door, locale }))}>
                  {messages.thaw}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {live && user === '' && <p className={styles.hint}>{messages.nameFirst}</p>}
    </>
  );
}
