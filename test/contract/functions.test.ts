import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionDefinition } from '../../src/functions/definition';
import { buildMetadata } from '../../src/functions/metadata';
import { registry } from '../../src/functions/registry';
import { LOCALES } from '../../src/i18n/locale';

const HELP = 'https://cert.example.org/help/';

describe('the folder of definitions', () => {
  const files = readdirSync('src/functions/definitions').map((name) => name.replace(/\.ts$/u, ''));
  test.each(files)('%s is registered under its own name', (file) => {
    expect(registry.map(({ id }) => id.toLowerCase())).toContain(file);
  });
  test('nothing is registered twice or without a file', () => {
    expect(registry.map(({ id }) => id.toLowerCase()).sort()).toEqual([...files].sort());
  });
});

describe.each(registry)('CERT.$id', (definition) => {
  test('has a name that every Excel takes: one word, no dots', () => {
    expect(definition.id).toMatch(/^[A-Z][A-Z0-9]{2,}$/u);
  });
  test('says everything in both languages', () => {
    const texts = [
      definition.summary,
      definition.source,
      ...definition.notes,
      ...definition.parameters.flatMap(({ label, help }) => [label, help]),
      ...definition.examples.map(({ shows }) => shows),
    ];
    for (const text of texts) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US'].trim()).not.toBe('');
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });
  test('has notes, examples and a version for every argument', () => {
    expect(definition.notes.length).toBeGreaterThan(0);
    expect(definition.examples.length).toBeGreaterThan(0);
    expect(definition.since).toMatch(/^\d+\.\d+\.\d+$/u);
    for (const parameter of definition.parameters) expect(parameter.since).toMatch(/^\d+\.\d+\.\d+$/u);
  });
  test('required arguments come before optional ones', () => {
    const optional = definition.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });
});

describe('functions.json', () => {
  test.each(LOCALES)('of %s lists every function with its help page', (locale) => {
    const { functions } = buildMetadata(locale, { helpBaseUrl: HELP });
    expect(functions.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
    for (const entry of functions) {
      expect(entry.helpUrl).toBe(`${HELP}${locale}/${entry.id.toLowerCase()}.html`);
      expect(new Set(entry.parameters.map(({ name }) => name)).size).toBe(entry.parameters.length);
    }
  });

  test("agrees with Microsoft's generator", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cert-metadata-'));
    try {
      const file = path.join(folder, 'functions.ts');
      writeFileSync(file, registry.map(annotatedSource).join('\n'));
      const { metadataJson, errors } = await generateCustomFunctionsMetadata(file, false);
      expect(errors).toEqual([]);
      const theirs = JSON.parse(metadataJson) as { functions: { result: object; parameters: object[] }[] };
      const ours = buildMetadata('en-US', { helpBaseUrl: HELP });
      // The generator leaves `any` out of results, where it is the default.
      expect(theirs.functions.map((entry) => ({ ...entry, result: { type: 'any', ...entry.result } }))).toEqual(ours.functions);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The function as a developer would annotate it for Microsoft's generator. */
function annotatedSource({ id, summary, parameters }: FunctionDefinition): string {
  const tags = parameters.map(({ name, help, optional }) => ` * @param {any[][]} ${optional ? `[${name}]` : name} ${help['en-US']}`);
  const declared = parameters.map(({ name, optional }) => `${name}${optional ? '?' : ''}: any[][]`).join(', ');
  return [
    '/**',
    ` * ${summary['en-US']}`,
    ` * @customfunction ${id} ${id}`,
    ` * @helpurl ${HELP}en-US/${id.toLowerCase()}.html`,
    ...tags,
    ' * @returns {any[][]}',
    ' */',
    `function f${id}(${declared}): any[][] { return []; }`,
  ].join('\n');
}
