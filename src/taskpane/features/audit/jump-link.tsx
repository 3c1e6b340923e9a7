import { Link } from '@fluentui/react-components';
import type { PropsWithChildren, ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useAuditStyles } from './audit-tab.styles';

interface JumpLinkProps {
  readonly sheet: string;
  readonly address: string;
  /** What a screen reader says the link does. */
  readonly label: string;
}

/** A word that shows a cell when it is clicked. */
export function JumpLink({ sheet, address, label, children }: PropsWithChildren<JumpLinkProps>): ReactElement {
  const { audit, report } = usePane().services;
  const styles = useAuditStyles();
  const jump = async (): Promise<void> => {
    try {
      const { showCell } = await audit.host();
      await audit.patiently(() => showCell(sheet, address));
    } catch (error) {
      report(error);
    }
  };
  return (
    <Link as="button" inline className={styles.link} aria-label={label} onClick={() => void jump()}>
      {children}
    </Link>
  );
}
