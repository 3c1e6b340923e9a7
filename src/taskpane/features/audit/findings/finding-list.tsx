import { Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useAuditStyles } from '../audit-tab.styles';
import { JumpLink } from '../jump-link';
import type { FindingView } from './findings-view';
import { useFindingsMessages } from './use-findings-messages';

/** Findings named at first, and added by a click. */
const NAMED = 8;
const STEP = 100;
/** Longest description shown here; the list has all of it. */
const SHORT = 40;

/** Findings with a link to their row of the list and one to the row they come from. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }): ReactElement {
  const messages = useFindingsMessages();
  const styles = useAuditStyles();
  const [named, setNamed] = useState(NAMED);
  return (
    <ul className={styles.list}>
      {findings.slice(0, named).map((finding) => (
        <li key={`${finding.inList.sheet}!${finding.inList.address}`}>
          <JumpLink {...finding.inList} label={messages.showList(finding.number)}>
            {finding.number}
          </JumpLink>
          {' · '}
          {finding.inScoring === null ? (
            finding.row
          ) : (
            <JumpLink {...finding.inScoring} label={messages.showRow(finding.row)}>
              {finding.row}
            </JumpLink>
          )}{' '}
          {short(finding.description)} <Remark finding={finding} />
        </li>
      ))}
      {findings.length > named && (
        <li>
          <Link as="button" inline className={styles.link} onClick={() => setNamed(named + STEP)}>
            {messages.more(Math.min(STEP, findings.length - named))}
          </Link>
        </li>
      )}
    </ul>
  );
}

function Remark({ finding }: { readonly finding: FindingView }): ReactElement {
  const messages = useFindingsMessages();
  const styles = useAuditStyles();
  const parts = [
    finding.special && !finding.gone ? messages.special : '',
    finding.gone ? messages.gone : finding.status === null ? '' : messages.statuses[finding.status],
  ].filter((part) => part !== '');
  return <span className={styles.hint}>{parts.join(' · ')}</span>;
}

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
