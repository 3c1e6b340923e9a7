import { useEffect, useState } from 'react';
import type { Locale } from '../../../core/local-text';
import type { PaneReference } from '../../../functions/reference/pane-reference';
import { loadReference } from './load-reference';

type Loaded = { readonly kind: 'ready'; readonly reference: PaneReference } | { readonly kind: 'failed' };
export type ReferenceState = { readonly kind: 'loading' } | Loaded;

/** The reference in a language as it arrives, and the way to try again. */
export function useReference(locale: Locale): readonly [ReferenceState, () => void] {
  const [loaded, setLoaded] = useState<{ readonly locale: Locale; readonly state: Loaded } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const keep = (state: Loaded): void => {
      if (wanted) setLoaded({ locale, state });
    };
    loadReference(locale).then(
      (reference) => keep({ kind: 'ready', reference }),
      () => keep({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [locale, attempt]);
  const retry = (): void => {
    setLoaded(null);
    setAttempt(attempt + 1);
  };
  return [loaded?.locale === locale ? loaded.state : { kind: 'loading' }, retry];
}
