/** Habits of this project that no linter checks. */
import { linesMatching, projectFiles, readText, textFiles } from './repository-files';

interface PackageJson {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const all = projectFiles();
const files = textFiles();
const code = files.filter((file) => /\.(?:ts|tsx|mjs|cjs|js)$/.test(file));
const own = files.filter((file) => file !== 'package-lock.json' && file !== 'test/contract/repo.test.ts');
const manifest = JSON.parse(readText('package.json')) as PackageJson;

describe('packages', () => {
  test('versions are pinned', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lock file leaves the registry to the machine', () => {
    expect(linesMatching(['package-lock.json'], /"resolved": "http/)).toEqual([]);
  });
});

describe('lock file', () => {
  const { packages } = JSON.parse(readText('package-lock.json')) as LockFile;

  test('it holds the builds for every system, without which npm ci refuses to install', () => {
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, folder, name)),
    );
    expect(missing).toEqual([]);
  });
});

describe('code', () => {
  test.each([
    ['a comment that switches a check off', /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|prettier-ignore|istanbul ignore/],
    ['a note to do it later', /\b(?:TODO|FIXME|XXX|HACK)\b/],
    ['a skipped or lone test', /\b(?:describe|test|it)\.(?:skip|only|todo)\b|\bx(?:describe|test|it)\(/],
  ])('has nowhere %s', (_what, pattern) => {
    expect(
      linesMatching(
        code.filter((file) => own.includes(file)),
        pattern,
      ),
    ).toEqual([]);
  });

  test('of the product and the workbench page writes nothing to the console', () => {
    const shown = code.filter((file) => file.startsWith('src/'));
    expect(linesMatching(shown, /\bconsole\.\w+\(/)).toEqual([]);
  });
});

describe('the project stands alone', () => {
  test('it names no folder of the machine it was written on', () => {
    expect(linesMatching(own, /(?:^|[\s'"`(=])\/(?:work|tmp|root|home)\/|\.\.\/shared\//)).toEqual([]);
  });
});

describe('papers', () => {
  test.each(['README.md', 'LICENSE', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/install.md'])('%s is there', (file) => {
    expect(files.includes(file)).toBe(true);
  });

  test('the changelog knows this version', () => {
    expect(readText('CHANGELOG.md')).toMatch(new RegExp(`^## \\[?${manifest.version.replaceAll('.', '\\.')}\\b`, 'm'));
  });

  test('links between our own papers lead somewhere', () => {
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        linksOf(file)
          .filter(({ target }) => !isPath(target))
          .map(({ link }) => `${file}: ${link}`),
      );
    expect(broken).toEqual([]);
  });
});

/** Whether a package of this name is locked where Node would look for it from a folder. */
function isLocked(packages: LockFile['packages'], folder: string, name: string): boolean {
  const parents = folder.split('/node_modules/').map((_part, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...parents].some((parent) => `${parent}/node_modules/${name}`.replace(/^\//, '') in packages);
}

/** Relative links of a Markdown file, with the path of the project each leads to. */
function linksOf(file: string): { link: string; target: string }[] {
  return [...readText(file).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(([, link = '']) => ({
    link,
    target: decodeURI(new URL(link, `file:///${file}`).pathname.slice(1)).replace(/\/$/, ''),
  }));
}

/** Whether a path is a file or folder of the project. */
function isPath(target: string): boolean {
  return target === '' || all.some((path) => path === target || path.startsWith(`${target}/`));
}
