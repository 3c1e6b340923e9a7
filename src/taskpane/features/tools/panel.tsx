import { useEffect, useRef, type PropsWithChildren, type ReactElement } from 'react';
import { useToolsStyles } from './tools-tab.styles';

/** What a tool has to say. It takes the focus when it appears, so that keyboard and screen reader go on from there. */
export function Panel({ label, children }: PropsWithChildren<{ readonly label: string }>): ReactElement {
  const styles = useToolsStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} role="region" aria-label={label} tabIndex={-1} className={styles.panel}>
      {children}
    </div>
  );
}
