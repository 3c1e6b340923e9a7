import type { PropsWithChildren, ReactElement } from 'react';
import { useQuoteStyles } from './quote.styles';

/** A part of the form that few quotes need: folded until it is opened, or while nothing in it is in use. */
export function Fold({ title, inUse, children }: PropsWithChildren<{ title: string; inUse: boolean }>): ReactElement {
  const styles = useQuoteStyles();
  return (
    <details className={styles.fold} {...(inUse ? { open: true } : {})}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
