import { Preferences } from '../../../workbench/page/preferences';

function storage(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return { kept, getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) };
}

describe('Preferences', () => {
  it('are Chinese, light and desktop blanks unless told otherwise', () => {
    const preferences = new Preferences({ query: new URLSearchParams(), storage: storage() });
    expect(preferences.values).toEqual({ lang: 'zh-CN', theme: 'light', blank: 'desktop' });
  });

  it('come from the address first, then from last time; what is not allowed is passed over', () => {
    const preferences = new Preferences({
      query: new URLSearchParams('lang=en-US&theme=purple'),
      storage: storage({ 'workbench.lang': 'zh-CN', 'workbench.theme': 'dark', 'workbench.blank': 'nothing' }),
    });
    expect(preferences.values).toEqual({ lang: 'en-US', theme: 'dark', blank: 'desktop' });
  });

  it('are remembered and announced when they change', () => {
    const kept = storage();
    const preferences = new Preferences({ query: new URLSearchParams(), storage: kept });
    const heard: unknown[] = [];
    preferences.onChange((values, before) => heard.push([before.blank, values.blank]));
    preferences.set('blank', 'web');
    preferences.set('blank', 'web');
    expect(heard).toEqual([['desktop', 'web']]);
    expect(kept.kept.get('workbench.blank')).toBe('web');
  });
});
