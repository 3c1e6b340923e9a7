import { createContext, useContext, useMemo, type PropsWithChildren, type ReactElement } from 'react';
import type { Locale } from '../../i18n/locale';
import { paneMessages, type PaneMessages } from '../../i18n/pane';
import { formatsOf, type Formats } from '../format';
import type { PaneServices } from '../services';
import { useStore } from '../state/use-store';

/** What every part of the pane needs: the services, and texts and figures in the language of the moment. */
export interface Pane {
  readonly services: PaneServices;
  readonly locale: Locale;
  readonly messages: PaneMessages;
  readonly formats: Formats;
}

const Context = createContext<Pane | null>(null);

export function PaneProvider({ services, children }: PropsWithChildren<{ services: PaneServices }>): ReactElement {
  const locale = useStore(services.language);
  const pane = useMemo<Pane>(() => ({ services, locale, messages: paneMessages(locale), formats: formatsOf(locale) }), [services, locale]);
  return <Context.Provider value={pane}>{children}</Context.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('usePane outside of PaneProvider');
  return pane;
}
