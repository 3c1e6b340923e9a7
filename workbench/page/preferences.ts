import type { BlankMode, WorkbenchLocale } from '../contract';

export type Theme = 'light' | 'dark';

export interface PreferenceValues {
  readonly lang: WorkbenchLocale;
  readonly theme: Theme;
  readonly blank: BlankMode;
}

const ALLOWED: { readonly [K in keyof PreferenceValues]: readonly PreferenceValues[K][] } = {
  lang: ['zh-CN', 'en-US'],
  theme: ['light', 'dark'],
  blank: ['desktop', 'web', 'empty'],
};

const DEFAULTS: PreferenceValues = { lang: 'zh-CN', theme: 'light', blank: 'desktop' };

/** The storage and the address bar, as far as preferences need them. */
export interface PreferenceSources {
  readonly query: URLSearchParams;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** What the user chose: from the address (`?lang=en-US&theme=dark&blank=web`), else remembered from last time, else the default. */
export class Preferences {
  readonly #storage: PreferenceSources['storage'];
  readonly #listeners = new Set<(values: PreferenceValues, before: PreferenceValues) => void>();
  #values: PreferenceValues;

  constructor({ query, storage }: PreferenceSources) {
    this.#storage = storage;
    this.#values = {
      lang: pick('lang', query.get('lang'), storage.getItem(key('lang'))),
      theme: pick('theme', query.get('theme'), storage.getItem(key('theme'))),
      blank: pick('blank', query.get('blank'), storage.getItem(key('blank'))),
    };
  }

  get values(): PreferenceValues {
    return this.#values;
  }

  set<K extends keyof PreferenceValues>(name: K, value: PreferenceValues[K]): void {
    if (this.#values[name] === value) return;
    const before = this.#values;
    this.#values = { ...before, [name]: value };
    this.#storage.setItem(key(name), value);
    for (const listener of this.#listeners) listener(this.#values, before);
  }

  onChange(listener: (values: PreferenceValues, before: PreferenceValues) => void): void {
    this.#listeners.add(listener);
  }
}

function key(name: keyof PreferenceValues): string {
  return `workbench.${name}`;
}

/** The first candidate that is an allowed value. */
function pick<K extends keyof PreferenceValues>(name: K, ...candidates: readonly (string | null)[]): PreferenceValues[K] {
  for (const candidate of candidates) {
    const allowed = ALLOWED[name].find((value) => value === candidate);
    if (allowed !== undefined) return allowed;
  }
  return DEFAULTS[name];
}
