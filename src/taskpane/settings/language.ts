import { localeOf, type Locale } from '../../i18n/locale';
import { createStore, type ReadableStore } from '../state/store';
import type { Memory } from './remembered';

const KEY = 'language';

export interface LanguageSetting extends ReadableStore<Locale> {
  readonly toggle: () => void;
}

/**
 * The language of the pane: Office's, until the user switches. The choice is kept for the Office language it was made in; when that
 * changes, the pane follows Office again.
 */
export function createLanguage(displayLanguage: string, memory: Memory): LanguageSetting {
  const office = localeOf(displayLanguage);
  const store = createStore<Locale>(memory.read(KEY) === keptFor(office, other(office)) ? other(office) : office);
  return {
    get: store.get,
    subscribe: store.subscribe,
    toggle: () => {
      const chosen = other(store.get());
      memory.write(KEY, keptFor(office, chosen));
      store.set(chosen);
    },
  };
}

function other(locale: Locale): Locale {
  return locale === 'zh-CN' ? 'en-US' : 'zh-CN';
}

function keptFor(office: Locale, chosen: Locale): string {
  return `${office}>${chosen}`;
}
