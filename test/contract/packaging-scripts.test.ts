/** The parts of our scripts that decide something. */
import { staleDependency } from '../../scripts/lib/dependencies.mjs';
import ts from 'typescript';
import { dropReferenceText } from '../../scripts/lib/drop-reference-text.mjs';
import { helpPages } from '../../scripts/lib/help-pages.mjs';
import { isOlder } from '../../scripts/lib/node-version.mjs';
import { referencePages, type ReferencePage } from '../../src/functions/reference/page';
import { referenceWords } from '../../src/functions/reference/words';

describe('staleDependency', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '18.3.1' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  };

  const allThere = (): boolean => true;

  test('is content when everything is there; builds for other systems need not be', () => {
    expect(
      staleDependency(
        wanted,
        { 'node_modules/react': { version: '18.3.1' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } },
        allThere,
      ),
    ).toBeNull();
  });

  test('names a package that is missing, as after an install without devDependencies', () => {
    expect(staleDependency(wanted, { 'node_modules/react': { version: '18.3.1' } }, allThere)).toBe('b is missing');
  });

  test('names both versions of a package that has another one', () => {
    expect(staleDependency(wanted, { 'node_modules/react': { version: '17.0.2' } }, allThere)).toBe('react is 17.0.2 instead of 18.3.1');
  });

  test('names a package that was deleted by hand', () => {
    const installed = { 'node_modules/react': { version: '18.3.1' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } };
    expect(staleDependency(wanted, installed, (folder) => folder !== 'node_modules/react')).toBe('react is missing');
  });

  test('asks for an install in an empty clone', () => {
    expect(staleDependency(wanted, {}, allThere)).toBe('react is missing');
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
  const pages = helpPages('en-US', [{ ...referencePage(), summary: 'a < b' }], referenceWords);

  test('makes an index and one page per function', () => {
    expect(pages.map(({ file }) => file)).toEqual(['index.html', 'score.html']);
  });

  test('shows the call with its optional arguments, and text as text', () => {
    expect(pages[1]?.html).toContain('=CERT.SCORE(points, judgements, [samples]');
    expect(pages[1]?.html).toContain('a &lt; b');
  });
});

describe('dropReferenceText', () => {
  const slim = (code: string): string =>
    ts.transpileModule(code, { transformers: { before: [dropReferenceText()] }, compilerOptions: { target: ts.ScriptTarget.ES2022 } })
      .outputText;

  test('leaves out what only the reference says, also in parameters written in place', () => {
    const code = `export const f: FunctionDefinition = { id: 'F', summary: s, notes: [], source: x, examples: [], parameters: [shared, { name: 'a', help: h }] };`;
    expect(slim(code)).toContain(`export const f = { id: 'F', parameters: [shared, { name: 'a' }] };`);
  });

  test('touches neither other objects nor the computation', () => {
    const code = `export const f: FunctionDefinition = { compute: () => ({ source: 1, help: 2 }) };\nconst g = { summary: 1 };`;
    expect(slim(code)).toContain('compute: () => ({ source: 1, help: 2 })');
    expect(slim(code)).toContain('g = { summary: 1 }');
  });
});

function referencePage(): ReferencePage {
  const page = referencePages('en-US').find(({ id }) => id === 'SCORE');
  if (page === undefined) throw new Error('The reference has no page for SCORE.');
  return page;
}
