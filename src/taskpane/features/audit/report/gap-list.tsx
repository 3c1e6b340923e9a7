import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reportMessages, type ReportMessages } from '../../../../i18n/pane/audit/report';
import { reportGaps, type ReportGap } from '../../../../sheets/report/gaps';
import type { ReportSources } from '../../../../sheets/report/sources';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';

/** What is missing before the report is a good one; each leads to its cell. */
export function GapList({ sources }: { readonly sources: ReportSources }): ReactElement {
  const { locale } = usePane();
  const messages = reportMessages(locale);
  const styles = useAuditStyles();
  const { door } = useAudit();
  const { run } = useJob();
  const gaps = reportGaps(sources);
  if (gaps.length === 0) return <p className={styles.text}>{messages.nothingMissing}</p>;
  const show = ({ sheet, address }: ReportGap) => run(async () => (await door.host()).showCell(sheet, address));
  return (
    <>
      <p className={styles.strong}>{messages.missing}</p>
      <ul className={styles.list}>
        {gaps.map((gap) => {
          const text = gapText(gap, messages);
          return (
            <li key={`${gap.sheet}!${gap.address} ${gap.code}`}>
              {sources.sites.length > 1 && gap.code !== 'no_answer' ? `${gap.sheet}: ` : ''}
              {text}{' '}
              <Link as="button" inline className={styles.link} aria-label={`${messages.show}: ${text}`} onClick={() => void show(gap)}>
                {messages.show}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function gapText(gap: ReportGap, { gaps }: ReportMessages): string {
  switch (gap.code) {
    case 'no_answer':
      return gaps.no_answer(gap.sheet);
    case 'unscored':
    case 'reasons_missing':
    case 'losses_without_evidence':
    case 'no_findings_list':
      return gaps[gap.code](gap.count);
    case 'header_blank':
      return gaps.header_blank(gap.fields);
    case 'unsigned':
    case 'no_consolidation':
      return gaps[gap.code];
    case 'text_too_long':
      return gaps.text_too_long(gap.number);
  }
}
