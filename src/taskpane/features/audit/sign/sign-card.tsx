import type { ReactElement } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import type { AuditDoor } from '../../../audit/audit-door';
import { useAuditStyles } from '../audit-tab.styles';
import { IntegrityPart } from './integrity';
import { LogPart } from './log-part';
import { obstacleText } from './obstacle-text';
import { SignatureList } from './signature-list';
import { StateSteps } from './state-steps';
import { Steps } from './steps';
import { useSignMessages } from './use-sign-messages';
import { useSigningView } from './use-signing-view';

/** From draft to signed and locked, whether a signed sheet is unchanged, and the record of changes. */
export default function SignCard(): ReactElement {
  const { door, sheets, scoring } = useAudit();
  const messages = useSignMessages();
  const styles = useAuditStyles();
  if (sheets === null) return <Spinner size="tiny" label={messages.loading} />;
  if (scoring === null) return <p className={styles.text}>{messages.noSheet}</p>;
  return (
    <>
      <Signing door={door} scoring={scoring} sheets={sheets} />
      <LogPart scoring={scoring} />
    </>
  );
}

interface SigningProps {
  readonly door: AuditDoor;
  readonly scoring: OurSheet;
  readonly sheets: readonly OurSheet[];
}

function Signing({ door, scoring, sheets }: SigningProps): ReactElement {
  const { locale } = usePane();
  const messages = useSignMessages();
  const styles = useAuditStyles();
  const view = useSigningView(door, scoring, sheets);
  if (view === null) return <Spinner size="tiny" label={messages.loading} />;
  if (view === 'too_old') return <p className={styles.text}>{messages.tooOld}</p>;
  if (view === 'unknown_standard') return <p className={styles.text}>{messages.unknownStandard}</p>;
  return (
    <>
      <StateSteps state={view.state} />
      <IntegrityPart scoring={scoring} view={view} />
      <SignatureList view={view} />
      {view.state !== 'locked' && view.obstacles.length > 0 && (
        <div>
          <p className={styles.strong}>{messages.obstaclesTitle}</p>
          <ul className={styles.list} data-obstacles>
            {view.obstacles.map((obstacle) => (
              <li key={obstacle.code}>{obstacleText(obstacle, messages, locale)}</li>
            ))}
          </ul>
        </div>
      )}
      <Steps scoring={scoring} view={view} />
      <div>
        <p className={styles.text}>
          {messages.fingerprint}
          <br />
          <code data-fingerprint>{view.shown}</code>
        </p>
        <p className={styles.hint}>{messages.fingerprintHint}</p>
      </div>
    </>
  );
}
