/** What a schema cannot see in manifest.xml. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildMetadata } from '../../src/functions/metadata';
import { manifestVersion, PLACEHOLDER_BASE_URL } from '../../scripts/lib/build-settings.mjs';
import { childrenOf, isInVersionOverrides, readManifest, ROOT } from './manifest-document';
import { pngSize } from './png-size';

const manifest = readManifest();
const LOCALES = ['en-US'];
const CHINESE = /\p{Script=Han}/u;

/** The strings and addresses that are the same in every language, and why. */
const SAME_IN_EVERY_LANGUAGE: Readonly<Record<string, string>> = {
  'Runtime.Url': 'one page, which follows the display language itself',
  SourceLocation: 'the same page',
  'Functions.Script': 'one script',
  'Functions.Namespace': 'a formula must not change with its reader',
  IconUrl: 'a drawing',
  HighResolutionIconUrl: 'a drawing',
};

const strings = manifest.localised().filter(({ name }) => !name.startsWith('Icon.'));
const addresses = manifest
  .localised()
  .flatMap(({ name, value, overrides }) => [value, ...overrides.values()].map((url) => ({ name, url })))
  .filter(({ url }) => url.includes('://'));

describe('identity', () => {
  test('the version follows package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(manifest.textOf('Version')).toBe(manifestVersion(version));
  });

  test('Chinese is the default language', () => {
    expect(manifest.textOf('DefaultLocale')).toBe('zh-CN');
  });

  test('the add-in asks for the baseline, LTSC 2021, and nothing newer', () => {
    const sets = manifest.elements('Set').map((set) => `${set.getAttribute('Name') ?? ''} ${set.getAttribute('MinVersion') ?? ''}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.14']);
  });
});

describe('addresses', () => {
  test.each(addresses)('$name: $url is https and starts with the address the build replaces', ({ url }) => {
    expect(url.startsWith(PLACEHOLDER_BASE_URL)).toBe(true);
  });

  test('no server of a developer is named', () => {
    expect(manifest.text).not.toMatch(/localhost|127\.0\.0\.1/);
  });
});

describe('languages', () => {
  test.each(strings)('$name is given in every language', ({ name, value, overrides }) => {
    expect([...overrides.keys()]).toEqual(LOCALES);
    const english = overrides.get('en-US') ?? '';
    expect(english).not.toMatch(CHINESE);
    expect(english === value).toBe(name in SAME_IN_EVERY_LANGUAGE);
  });

  test.each(strings.filter(({ value }) => !value.includes('://')))('$name speaks Chinese by default', ({ name, value }) => {
    expect(CHINESE.test(value)).toBe(!(name in SAME_IN_EVERY_LANGUAGE));
  });
});

describe('texts are no longer than the schema allows', () => {
  const short = new Set([
    'DisplayName',
    ...manifest.elements('ShortStrings').flatMap((list) => childrenOf(list, 'String').map((string) => string.getAttribute('id') ?? '')),
  ]);

  test.each(strings.filter(({ value }) => !value.includes('://')))('$name', ({ name, value, overrides }) => {
    const limit = short.has(name) ? 125 : 250;
    for (const text of [value, ...overrides.values()]) expect(text.length).toBeLessThanOrEqual(limit);
  });
});

describe('resources', () => {
  const used = new Set(
    manifest
      .elements('*')
      .map((element) => element.getAttribute('resid'))
      .filter((id) => id !== null),
  );
  const defined = [...manifest.elements('Image'), ...manifest.elements('Url'), ...manifest.elements('String')]
    .map((element) => element.getAttribute('id'))
    .filter((id) => id !== null);

  test('every resid used is defined once', () => {
    expect(defined.toSorted()).toEqual([...new Set(defined)].toSorted());
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
  });

  test('every resource defined is used', () => {
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
  });

  test('ids are at most 32 characters', () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test('ids of tabs, groups and buttons are unique', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => manifest.elements(name)).map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('shared runtime', () => {
  test('runtime, function page, function file and every ShowTaskpane name the same page', () => {
    const panes = manifest.elements('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
    const runtimes = [...manifest.elements('Runtime'), ...manifest.elements('Page'), ...manifest.elements('FunctionFile'), ...panes];
    expect(panes.length).toBeGreaterThan(0);
    expect(new Set(runtimes.map((element) => manifest.residOf(element)))).toEqual(new Set(['Runtime.Url']));
    expect(manifest.resource('Runtime.Url')).toBe(manifest.resource('SourceLocation'));
  });

  test('the runtime stays alive, and no pane is told apart by an id', () => {
    expect(manifest.elements('Runtime').map((runtime) => runtime.getAttribute('lifetime'))).toEqual(['long']);
    expect(manifest.elements('TaskpaneId')).toEqual([]);
  });
});

describe('icons', () => {
  const pictures = manifest.elements('Icon').flatMap((icon) => childrenOf(icon, 'Image'));
  const uses = pictures.map((image) => ({
    file: fileOf(manifest.resource(image.getAttribute('resid') ?? '')),
    size: Number(image.getAttribute('size')),
  }));
  const listed = [
    { file: fileOf(manifest.resource('IconUrl')), size: 32 },
    { file: fileOf(manifest.resource('HighResolutionIconUrl')), size: 64 },
  ];

  test.each([...uses, ...listed])('$file is $size pixels wide and high', ({ file, size }) => {
    expect(pngSize(readFileSync(path.join(ROOT, file)))).toEqual({ width: size, height: size });
  });

  test('each icon comes in every size Excel asks for', () => {
    for (const icon of manifest.elements('Icon')) {
      expect(childrenOf(icon, 'Image').map((image) => Number(image.getAttribute('size')))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  test('buttons can be told apart by their icons', () => {
    const icons = manifest.elements('Control').map((control) => {
      const [icon] = childrenOf(control, 'Icon');
      return icon && childrenOf(icon, 'Image')[0]?.getAttribute('resid');
    });
    expect(new Set(icons).size).toBe(icons.length);
  });
});

describe('what the manifest calls exists', () => {
  test('functions have ids Excel accepts, the same in both languages', () => {
    const [chinese, english] = ['zh-CN', 'en-US'].map((locale) => functionIds(locale));
    expect(chinese).toEqual(english);
    expect(chinese?.filter((id) => !/^[A-Z0-9_.]{3,128}$/.test(id))).toEqual([]);
  });

  test('the namespace of the functions is CERT', () => {
    expect(manifest.resource('Functions.Namespace')).toBe('CERT');
  });

  const commands = manifest.elements('FunctionName').map((element) => element.textContent ?? '');

  test('the ribbon makes both sheets and opens the five tools', () => {
    expect(commands).toEqual([
      'createScoringSheet',
      'createFeeTable',
      'convertToNative',
      'freezeToValues',
      'backToLive',
      'repairFormulas',
      'checkBeforeSending',
    ]);
  });

  test.each(commands)('the command %s is named in the code of the pane', (command) => {
    expect(sourcesOf('src/taskpane')).toMatch(new RegExp(`\\b${command}\\b`));
  });
});

test('the part with ribbon and functions is in the namespace hosts read', () => {
  expect(manifest.elements('Runtimes').every(isInVersionOverrides)).toBe(true);
});

function functionIds(locale: string): string[] {
  const metadata = buildMetadata(locale as 'zh-CN' | 'en-US', { helpBaseUrl: `${PLACEHOLDER_BASE_URL}help/` }) as {
    functions: readonly { id: string }[];
  };
  return metadata.functions.map(({ id }) => id);
}

function fileOf(url: string): string {
  return url.slice(PLACEHOLDER_BASE_URL.length);
}

function sourcesOf(folder: string): string {
  const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'))
    .join('\n');
}
