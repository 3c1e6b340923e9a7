import { createLanguage } from '../../../src/taskpane/settings/language';
import { createMemory, type Memory } from '../../../src/taskpane/settings/remembered';
import { createTheme, themeOfBackground } from '../../../src/taskpane/settings/theme';

function memory(): Memory {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
}

describe('language', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['de-DE', 'en-US'],
  ])('Office in %s: the pane in %s', (office, pane) => expect(createLanguage(office, memory()).get()).toBe(pane));

  test('a switch is remembered', () => {
    const kept = memory();
    createLanguage('zh-CN', kept).toggle();
    expect(createLanguage('zh-CN', kept).get()).toBe('en-US');
  });

  test('a switch back is remembered too', () => {
    const kept = memory();
    const language = createLanguage('zh-CN', kept);
    language.toggle();
    language.toggle();
    expect(createLanguage('zh-CN', kept).get()).toBe('zh-CN');
  });

  test('when Office changes its language the pane follows again', () => {
    const kept = memory();
    createLanguage('zh-CN', kept).toggle();
    expect(createLanguage('en-US', kept).get()).toBe('en-US');
  });
});

describe('memory', () => {
  test('lasts as long as the pane where storage is forbidden', () => {
    const forbidden = createMemory(() => {
      throw new Error('SecurityError');
    });
    expect(forbidden.read('language')).toBeNull();
    forbidden.write('language', 'x');
    expect(forbidden.read('language')).toBe('x');
  });
});

describe('theme', () => {
  const listeners: ((event: { matches: boolean }) => void)[] = [];
  const system = (matches: boolean) =>
    ({
      matches,
      addEventListener: (_: string, listener: (event: { matches: boolean }) => void) => void listeners.push(listener),
    }) as unknown as MediaQueryList;

  test('the address goes first', () =>
    expect(createTheme({ search: '?theme=dark', officeBackground: '#FFFFFF', prefersDark: system(false) }).get()).toBe('dark'));
  test("then Office's background", () =>
    expect(createTheme({ search: '', officeBackground: '#262626', prefersDark: system(false) }).get()).toBe('dark'));
  test('then the system, also when it changes', () => {
    const theme = createTheme({ search: '?theme=blue', officeBackground: undefined, prefersDark: system(true) });
    expect(theme.get()).toBe('dark');
    listeners.at(-1)?.({ matches: false });
    expect(theme.get()).toBe('light');
  });
  test('light where nobody says', () =>
    expect(createTheme({ search: '', officeBackground: undefined, prefersDark: null }).get()).toBe('light'));
  test.each([
    ['#FFFFFF', 'light'],
    ['#F3F2F1', 'light'],
    ['#444444', 'dark'],
    ['000000', 'dark'],
    ['white', null],
  ])('background %s is %s', (colour, theme) => expect(themeOfBackground(colour)).toBe(theme));
});
