import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { pointsDoubtText } from '../../../../i18n/pane/audit/points-doubt';
import { reportMessages } from '../../../../i18n/pane/audit/report';
import { isResult, reportSources } from '../../../../sheets/report/sources';
import { usePane } from '../../../app/pane-context';
import { scoredSheets } from '../../../../sheets/packs/scored-sheets';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { ExistingReports } from './existing-reports';
import { GapList } from './gap-list';
import { makeReport } from './report-jobs';
import { reportScope } from './report-state';

/** Makes the report and the one-page summary of the sheet in hand or of all sites, says what is still missing, and freezes reports. */
export default function ReportCard(): ReactElement {
  const { services, locale } = usePane();
  const messages = reportMessages(locale);
  const styles = useAuditStyles();
  const { door, sheets, scoring } = useAudit();
  const counted = scoredSheets(sheets ?? []);
  const scope = useStore(reportScope);
  const { busy, run } = useJob();
  const all = scope === 'all' && counted.length > 1;
  const wanted = all ? counted : scoring === null ? [] : [scoring];
  if (wanted.length === 0) return <p className={styles.text}>{messages.noSheet}</p>;
  const sources = reportSources(sheets ?? [], wanted);
  if (sources === null) return <p className={styles.text}>{messages.unknownStandard}</p>;
  const result = isResult(sources);
  const doubt = sources.sites.find((site) => site.doubt !== null);
  const make = (kind: 'report' | 'summary') => (): void => void run(() => makeReport({ services, door, locale }, kind, sources));
  return (
    <>
      {counted.length > 1 && (
        <Field label={messages.scope} size="small">
          <RadioGroup value={all ? 'all' : 'sheet'} onChange={(_, { value }) => reportScope.set(value === 'all' ? 'all' : 'sheet')}>
            <Radio value="sheet" label={messages.oneSheet(scoring?.name ?? '—')} />
            <Radio value="all" label={messages.allSheets(counted.length)} />
          </RadioGroup>
        </Field>
      )}
      {doubt?.doubt && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {messages.draftOnly(counted.length > 1 ? doubt.sheet.name : null, pointsDoubtText(doubt.doubt, locale))}
          </MessageBarBody>
        </MessageBar>
      )}
      <GapList sources={sources} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={make('report')}>
          {busy ? messages.working : result ? messages.makeReport : messages.makeDraft}
        </Button>
        <Button disabledFocusable={busy} onClick={make('summary')}>
          {result ? messages.makeSummary : messages.makeSummaryDraft}
        </Button>
      </div>
      <p className={styles.hint}>{messages.paper}</p>
      <ExistingReports sheets={sheets ?? []} />
    </>
  );
}
