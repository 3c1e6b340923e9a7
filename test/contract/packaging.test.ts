/** The deployable site in dist/. `npm test` builds it first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {
  buildSettings,
  manifestVersion,
  OFFICE_JS_ADDRESSES,
  PLACEHOLDER_BASE_URL,
  replaceBaseUrl,
  replaceOfficeJs,
} from '../../scripts/lib/build-settings.mjs';
import { buildInfo, readSite, readSiteJson, siteFiles } from './built-site';
import { readManifest, ROOT } from './manifest-document';

interface SiteFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly name: string }[];
}

const files = siteFiles();
const info = buildInfo();
const scripts = files.filter((file) => file.endsWith('.js'));
const textFiles = files.filter((file) => /\.(?:js|json|html|xml|css)$/.test(file));
const page = readSite('taskpane.html');
const chinese = functionsOf('functions.json');
const english = functionsOf('functions.en-US.json');

describe('the site is complete', () => {
  test.each(['manifest.xml', 'taskpane.html', 'startup-guard.js', 'functions.js', 'taskpane.js', 'functions.json', 'functions.en-US.json'])(
    '%s',
    (file) => {
      expect(files.includes(file)).toBe(true);
    },
  );

  test('every address of the manifest is a file of the site', () => {
    const urls = readManifest(readSite('manifest.xml'))
      .localised()
      .flatMap(({ value, overrides }) => [value, ...overrides.values()])
      .filter((value) => value.startsWith('https://'));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url.startsWith(info.baseUrl) || !files.includes(url.slice(info.baseUrl.length)))).toEqual([]);
  });

  test('every help address of a function is a file of the site', () => {
    expect(
      [...chinese, ...english].map(({ helpUrl }) => helpUrl.slice(info.baseUrl.length)).filter((file) => !files.includes(file)),
    ).toEqual([]);
  });

  test('the licences of the packages inside are there', () => {
    expect(readSite('THIRD-PARTY-NOTICES.txt')).toContain('react-dom ');
  });
});

describe('addresses', () => {
  test('the manifest of the site is the one of the project with every base address replaced', () => {
    const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
    expect(readSite('manifest.xml')).toBe(replaceBaseUrl(source, PLACEHOLDER_BASE_URL, info.baseUrl));
  });

  test('another base address leaves nothing of the placeholder', () => {
    const { baseUrl } = buildSettings({ ADDIN_BASE_URL: 'https://addins.example.com/cert' });
    const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
    const replaced = replaceBaseUrl(source, PLACEHOLDER_BASE_URL, baseUrl);
    expect(replaced).not.toContain(new URL(PLACEHOLDER_BASE_URL).host);
    expect(replaced.split(baseUrl)).toHaveLength(source.split(PLACEHOLDER_BASE_URL).length);
  });

  test.each(textFiles)('%s names no server of a developer', (file) => {
    expect(readSite(file)).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  test('the page differs from its source in the address of Office.js alone', () => {
    const source = readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');
    expect(page).toBe(replaceOfficeJs(source, info.officeJs));
  });

  test('for 21Vianet the page loads and allows Office.js from its servers alone', () => {
    const { officeJs } = buildSettings({ OFFICE_JS: '21vianet' });
    const source = readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');
    const replaced = replaceOfficeJs(source, officeJs);
    expect(replaced).toContain(`src="${officeJs}"`);
    expect(replaced).not.toContain('appsforoffice.microsoft.com');
  });
});

describe('build settings', () => {
  test('without any, the placeholder and the global Office.js', () => {
    expect(buildSettings({})).toMatchObject({
      baseUrl: PLACEHOLDER_BASE_URL,
      baseUrlIsPlaceholder: true,
      officeJs: OFFICE_JS_ADDRESSES['global'],
    });
  });

  test('a base address gets its closing slash', () => {
    expect(buildSettings({ ADDIN_BASE_URL: 'https://addins.example.com/cert' }).baseUrl).toBe('https://addins.example.com/cert/');
  });

  test.each(['http://addins.example.com/', 'addins.example.com', 'https://addins.example.com/?v=1', 'https://addins.example.com/#top'])(
    'the base address %s is refused by name',
    (address) => {
      expect(() => buildSettings({ ADDIN_BASE_URL: address })).toThrow(`ADDIN_BASE_URL is "${address}"`);
    },
  );

  test('an unknown Office.js is refused by name, with the choice', () => {
    expect(() => buildSettings({ OFFICE_JS: 'moon' })).toThrow('OFFICE_JS is "moon": it must be global or 21vianet.');
  });

  test('pick lists can be left out, and anything else is refused by name', () => {
    expect(buildSettings({}).pickLists).toBe(true);
    expect(buildSettings({ CERT_PICK_LISTS: 'on' }).pickLists).toBe(true);
    expect(buildSettings({ CERT_PICK_LISTS: ' off ' }).pickLists).toBe(false);
    expect(() => buildSettings({ CERT_PICK_LISTS: 'no' })).toThrow('CERT_PICK_LISTS is "no": it must be on or off.');
  });

  test('a version that is not three numbers is refused', () => {
    expect(manifestVersion('1.2.3')).toBe('1.2.3.0');
    expect(() => manifestVersion('1.2.3-beta')).toThrow('1.2.3-beta');
  });

  test('build-info.json says what was built', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(info.version).toBe(version);
    expect(Object.values(OFFICE_JS_ADDRESSES)).toContain(info.officeJs);
  });
});

describe('function metadata', () => {
  test('both languages describe the same functions with the same arguments', () => {
    expect(chinese.length).toBeGreaterThan(0);
    expect(english.map(shapeOf)).toEqual(chinese.map(shapeOf));
  });
});

describe('the page', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  const directives = new Map(policy.split(';').map((directive) => splitOnce(directive.trim())));
  const officeOrigin = new URL(info.officeJs).origin;

  test('loads the guard, Office.js, the functions and the pane, in this order', () => {
    const sources = [...page.matchAll(/<script (defer )?src="([^"]+)"/g)].map(([, defer, source]) => `${defer ?? ''}${source ?? ''}`);
    expect(sources).toEqual(['startup-guard.js', `defer ${info.officeJs}`, 'defer functions.js', 'defer taskpane.js']);
  });

  test('allows nothing by default', () => {
    expect(directives.get('default-src')).toBe("'none'");
  });

  test('runs our scripts and Office.js, and neither inline scripts nor eval', () => {
    expect(directives.get('script-src')).toBe(`'self' ${officeOrigin}`);
    expect(page).not.toMatch(/<script>|\son\w+=/);
  });

  test('talks to nobody but its own site and Office.js', () => {
    const hosts = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([host]) => host);
    expect(new Set(hosts)).toEqual(new Set([officeOrigin]));
  });
});

describe('scripts', () => {
  test('functions.js holds no React', () => {
    expect(readSite('functions.js')).not.toMatch(/react\.element|react\.transitional|Minified React error|useState/);
    expect(scripts.some((file) => readSite(file).includes('Minified React error'))).toBe(true);
  });

  test('functions.js leaves the reference text to functions.json', () => {
    expect(readSite('functions.js')).not.toContain(chinese[0]?.description);
  });

  test('functions.js registers every function by itself, before anything of the pane is there', () => {
    const associated: string[] = [];
    runInPage(['functions.js'], associated);
    expect(associated.toSorted()).toEqual(chinese.map(({ id }) => id).toSorted());
  });

  test('no part of the pane is evaluated before the functions are registered', () => {
    const associated: string[] = [];
    // Were the pane's script to run first, it would have to wait; a pane that starts would need a document, which is not there.
    runInPage(['taskpane.js'], associated);
    expect(associated).toEqual([]);
  });

  test('the workbench and its spreadsheet are not in the product', () => {
    expect(scripts.filter((file) => /o-spreadsheet|o_spreadsheet|workbench/i.test(readSite(file)))).toEqual([]);
  });
});

/** Runs scripts of the site in a world that has Office's registration and nothing else of a browser. */
function runInPage(names: readonly string[], associated: string[]): void {
  const world: Record<string, unknown> = {
    console,
    CustomFunctions: { associate: (id: string) => associated.push(id), Error: class extends Error {}, ErrorCode: {} },
    Office: { context: { displayLanguage: 'zh-CN' }, onReady: () => new Promise(() => undefined) },
    setTimeout: () => 0,
  };
  world['self'] = world;
  world['window'] = world;
  world['location'] = { href: `${info.baseUrl}taskpane.html` };
  world['document'] = { currentScript: { tagName: 'SCRIPT', src: `${info.baseUrl}functions.js` } };
  vm.createContext(world);
  for (const name of names) vm.runInContext(readSite(name), world, { filename: name });
}

function functionsOf(file: string): readonly SiteFunction[] {
  return (readSiteJson(file) as { functions: readonly SiteFunction[] }).functions;
}

function shapeOf({ id, name, parameters }: SiteFunction): unknown {
  return { id, name, count: parameters.length };
}

function splitOnce(directive: string): [string, string] {
  const [name = '', ...rest] = directive.split(' ');
  return [name, rest.join(' ')];
}
