import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionDefinition } from '../../src/functions/definition';
import { buildMetadata, type EnumMetadata, type FunctionsMetadata } from '../../src/functions/metadata';
import { nativeRegistry } from '../../src/functions/native/registry';
import { registry } from '../../src/functions/registry';
import { LOCALES } from '../../src/i18n/locale';
import { refusalOf } from '../support/call';

/** Characters of a description and of an argument's help. */
const LONGEST_SUMMARY = 128;
const LONGEST_HELP = 255;

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
  test('is short enough for what Excel shows while a formula is typed', () => {
    for (const locale of LOCALES) {
      expect(definition.summary[locale].length).toBeLessThanOrEqual(LONGEST_SUMMARY);
      for (const { help } of definition.parameters) expect(help[locale].length).toBeLessThanOrEqual(LONGEST_HELP);
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
  test('takes every word that it offers, in both languages', () => {
    for (const [index, { choices = [] }] of definition.parameters.entries()) {
      expect(new Set(choices.flatMap((word) => LOCALES.map((locale) => `${locale} ${word[locale]}`))).size).toBe(
        choices.length * LOCALES.length,
      );
      for (const word of choices) for (const locale of LOCALES) expect(refusalWith(definition, index, word[locale])).toBeNull();
    }
  });
});

/** Why every working example of a function, whole or without its optional arguments, is refused once an argument holds a word. */
function refusalWith({ id, parameters, examples }: FunctionDefinition, index: number, word: string): string | null {
  const working = examples.filter(({ gives }) => typeof gives !== 'object' || !('error' in gives)).map(({ args }) => args);
  const required = parameters.filter(({ optional }) => optional !== true).length;
  const refusals = [...working, ...working.map((args) => args.slice(0, required))].map((given) => {
    const args = Array.from({ length: Math.max(given.length, index + 1) }, (_, place) => given[place] ?? null);
    return refusalOf(id, ...args.map((argument, place) => (place === index ? word : argument)));
  });
  return refusals.includes(null) ? null : `${word}: ${refusals.join(', ')}`;
}

test('every function says how it lives without the add-in: a native form, or why it has none', () => {
  expect(nativeRegistry.map(({ id }) => id).sort()).toEqual(registry.map(({ id }) => id).sort());
  for (const { limits } of nativeRegistry) {
    expect(limits['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(limits['en-US']).toMatch(/[a-z]/u);
    expect(limits['en-US']).not.toMatch(/\p{Script=Han}/u);
  }
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

  test('differs between the languages in words alone', () => {
    const [zh, en] = LOCALES.map((locale) => withoutWords(buildMetadata(locale, { helpBaseUrl: HELP })));
    expect(zh).toEqual(en);
  });

  test('names each enumeration once, and joins arguments only to those there are', () => {
    const { functions, enums = [] } = buildMetadata('en-US', { helpBaseUrl: HELP });
    const ids = enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/u);
      expect(registry.map((definition) => definition.id)).not.toContain(id);
    }
    const joined = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    expect(new Set(joined)).toEqual(new Set(ids));
    expect(ids).toEqual(expect.arrayContaining(['AUDITTYPE', 'LADDER_NAMES', 'LANGUAGE', 'PART', 'SCHEME', 'TARGET']));
  });

  test.each(LOCALES)('of %s without pick lists is the same but for them', (locale) => {
    const { enums, functions, ...rest } = buildMetadata(locale, { helpBaseUrl: HELP });
    const withoutLists = functions.map((entry) => ({
      ...entry,
      parameters: entry.parameters.map(({ customEnumId: _list, ...parameter }) => parameter),
    }));
    expect(enums).not.toHaveLength(0);
    expect(buildMetadata(locale, { helpBaseUrl: HELP, pickLists: false })).toStrictEqual({ ...rest, functions: withoutLists });
  });

  test("agrees with Microsoft's generator", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cert-metadata-'));
    try {
      const file = path.join(folder, 'functions.ts');
      const { enums = [], ...ours } = buildMetadata('en-US', { helpBaseUrl: HELP });
      const functions = registry.map((definition, index) => annotatedSource(definition, ours.functions[index]?.parameters ?? []));
      writeFileSync(file, [...enums.map(annotatedEnumeration), ...functions].join('\n'));
      const { metadataJson, errors } = await generateCustomFunctionsMetadata(file, false);
      expect(errors).toEqual([]);
      const theirs = JSON.parse(metadataJson) as Generated;
      expect(theirs.functions.map(asOurs)).toEqual(ours.functions.map((entry) => ({ ...entry, parameters: entry.parameters.map(stable) })));
      expect(theirs.enums).toEqual(enums.map(({ values, ...rest }) => ({ ...rest, values: values.map(identified) })));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

type Parameter = FunctionsMetadata['functions'][number]['parameters'][number];
type EnumValue = EnumMetadata['values'][number];

interface Generated {
  readonly functions: readonly { readonly result: object; readonly parameters: readonly Omit<Parameter, 'type'>[] }[];
  readonly enums: unknown;
}

/** What Excel must find the same in every language. */
function withoutWords({ functions, enums = [], ...rest }: FunctionsMetadata): unknown {
  return {
    ...rest,
    functions: functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({ type, dimensionality, optional, customEnumId })),
    })),
    enums: enums.map(({ id, type, values }) => ({ id, type, length: values.length })),
  };
}

/**
 * A generated entry with the two ways in which ours differs on purpose: the generator leaves `any` out of results, where it is the
 * default, and types an argument with an enumeration as text, so that neither a number nor an Excel error would reach it.
 */
function asOurs(entry: Generated['functions'][number]): unknown {
  const parameters = entry.parameters.map((parameter) => stable({ ...parameter, type: 'any' }));
  return { ...entry, result: { type: 'any', ...entry.result }, parameters };
}

/** Without the parameter's word, which for the generator has to be an identifier. */
function stable({ name: _name, ...parameter }: Parameter): unknown {
  return parameter;
}

/** A value of an enumeration as the generator can read it: its name is an identifier there. */
function identified({ stringValue, tooltip }: EnumValue, index: number): EnumValue {
  return { name: `choice${index}`, stringValue, tooltip };
}

function annotatedEnumeration({ id, values }: EnumMetadata): string {
  const members = values
    .map(identified)
    .map(({ name, stringValue, tooltip }) => `/** ${tooltip} */\n${name} = ${JSON.stringify(stringValue)},`);
  return ['/**', ` * @customenum {string}`, ' */', `enum ${id} {`, ...members, '}'].join('\n');
}

/** The function as a developer would annotate it for Microsoft's generator. */
function annotatedSource({ id, summary, parameters }: FunctionDefinition, metadata: readonly Parameter[]): string {
  const typeOf = (index: number): string => `${metadata[index]?.customEnumId ?? 'any'}[][]`;
  const tags = parameters.map(
    ({ name, help, optional }, index) => ` * @param {${typeOf(index)}} ${optional ? `[${name}]` : name} ${help['en-US']}`,
  );
  const declared = parameters.map(({ name, optional }, index) => `${name}${optional ? '?' : ''}: ${typeOf(index)}`).join(', ');
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
