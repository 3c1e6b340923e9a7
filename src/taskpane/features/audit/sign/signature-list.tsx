import type { ReactElement } from 'react';
import { useAuditStyles } from '../audit-tab.styles';
import type { SigningView } from './signing-view';
import { useSignMessages } from './use-sign-messages';

/** The lines of the signature field; one that stands for other content than what is there now says so. */
export function SignatureList({ view: { lines, shown } }: { readonly view: SigningView }): ReactElement | null {
  const messages = useSignMessages();
  const styles = useAuditStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={styles.strong}>{messages.signatures}</p>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            {[messages.line[line.kind], line.who, line.when, ...(line.kind === 'signed' ? [line.level, line.score] : [])].join(' · ')}
            {'fingerprint' in line && line.fingerprint !== shown && <span className={styles.hint}> ({messages.otherContent})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
