import { Spinner } from '@fluentui/react-components';
import { Suspense, useId, type ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import type { CardId } from '../../audit/card-id';
import { useAuditStyles } from './audit-tab.styles';
import { CARDS } from './cards';
import { useAuditMessages } from './use-audit-messages';

interface AuditCardProps {
  readonly id: CardId;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A job of the audit: its title opens it. */
export function AuditCard({ id, open, onToggle }: AuditCardProps): ReactElement | null {
  const { messages } = usePane();
  const { title, about } = useAuditMessages().cards[id];
  const styles = useAuditStyles();
  const inside = useId();
  const Content = CARDS[id];
  if (Content === undefined) return null;
  return (
    <section className={styles.card} data-card={id}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.opener} aria-expanded={open} aria-controls={inside} onClick={onToggle}>
          <span className={styles.title}>{title}</span>
          <span className={styles.about}>{about}</span>
        </button>
      </h2>
      <div id={inside} hidden={!open} className={styles.content}>
        {open && (
          <Suspense fallback={<Spinner size="tiny" label={messages.app.loading} />}>
            <Content />
          </Suspense>
        )}
      </div>
    </section>
  );
}
