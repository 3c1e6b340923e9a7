import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { useQuoteStyles } from './quote.styles';

interface FoldProps {
  readonly title: string;
  /** Open from the start, where something in it is filled in already. */
  readonly inUse: boolean;
}

/** A part of the form that few quotes need: folded until somebody opens it. */
export function Fold({ title, inUse, children }: PropsWithChildren<FoldProps>): ReactElement {
  const styles = useQuoteStyles();
  const [open, setOpen] = useState(inUse);
  return (
    <details className={styles.fold} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
