import { Spinner } from '@fluentui/react-components';
import { Suspense, useId, type ComponentType, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { useCardStyles } from './card.styles';

interface JobCardProps {
  /** Which card it is, for those who look for it from outside. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in one line. */
  readonly about: string;
  /** What is inside; rendered while the card is open. */
  readonly content: ComponentType;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One job of a tab: its title opens it. */
export function JobCard({ id, title, about, content: Content, open, onToggle }: JobCardProps): ReactElement {
  const { messages } = usePane();
  const styles = useCardStyles();
  const inside = useId();
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
