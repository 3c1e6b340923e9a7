/** The parts of our scripts that decide something. */
import { staleDependency } from '../../scripts/lib/dependencies.mjs';
import { helpPages } from '../../scripts/lib/help-pages.mjs';
import { isOlder } from '../../scripts/lib/node-version.mjs';

describe('staleDependency', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '18.3.1' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  };

  test('is content when everything is there; builds for other systems need not be', () => {
    expect(
      staleDependency(wanted, { 'node_modules/react': { version: '18.3.1' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } }),
    ).toBeNull();
  });

  test('names a package that is missing, as after an install without devDependencies', () => {
    expect(staleDependency(wanted, { 'node_modules/react': { version: '18.3.1' } })).toBe('b is missing');
  });

  test('names both versions of a package that has another one', () => {
    expect(staleDependency(wanted, { 'node_modules/react': { version: '17.0.2' } })).toBe('react is 17.0.2 instead of 18.3.1');
  });

  test('asks for an install in an empty clone', () => {
    expect(staleDependency(wanted, {})).toBe('react is missing');
  });
});

describe('isOlder', () => {
  test.each([
    ['20.18.9', true],
    ['20.9.0', true],
    ['18.20.0', true],
    ['20.19.0', false],
    ['20.19.1', false],
    ['22.0.0', false],
  ])('Node %s than 20.19.0: %s', (version, older) => {
    expect(isOlder(version, '20.19.0')).toBe(older);
  });
});

describe('helpPages', () => {
  const base = 'https://cert.example.org/help/en-US/';
  const definition = {
    id: 'SCORE',
    name: 'SCORE',
    description: 'a < b',
    helpUrl: `${base}score.html`,
    parameters: [{ name: 'points' }, { name: 'bonus', optional: true }],
  };

  test('makes an index and one page per function, where its help address says', () => {
    expect(helpPages('en-US', [definition], base).map(({ file }) => file)).toEqual(['index.html', 'score.html']);
  });

  test('shows the call with its optional arguments, and text as text', () => {
    const html = helpPages('en-US', [definition], base)[1]?.html;
    expect(html).toContain('=CERT.SCORE(points, [bonus])');
    expect(html).toContain('a &lt; b');
  });

  test('refuses an address outside of its folder', () => {
    expect(() => helpPages('en-US', [{ ...definition, helpUrl: 'https://other.example/score.html' }], base)).toThrow(
      'The helpUrl of SCORE is "https://other.example/score.html"',
    );
  });
});
