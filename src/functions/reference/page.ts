import type { Locale } from '../../core/local-text';
import { refusalSentence } from '../../i18n/refusals';
import type { FunctionDefinition, FunctionExample } from '../definition';
import { nativeRegistry } from '../native/registry';
import { registry } from '../registry';
import { argumentText, formulaText } from './formula-text';
import { nativeExampleOf, type NativeExample } from './native-example';
import { sinceOf } from './since';

export interface ReferenceParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly help: string;
  readonly since: string;
  /** Words to choose from; empty where the argument is no enumeration. */
  readonly choices: readonly string[];
}

export interface ReferenceExample {
  readonly formula: string;
  /** The arguments as formula text, by position; empty where one is left out. */
  readonly args: readonly string[];
  /** In one line; for an error the sentence that the cell shows. */
  readonly result: string;
  /** The answer as rows, where it is a table. */
  readonly rows: readonly (readonly string[])[] | null;
  readonly refused: boolean;
  readonly shows: string;
}

/** The function's life in a workbook without the add-in. */
export interface ReferenceNative {
  readonly available: boolean;
  /** Inputs for which the form equals the function, or why there is none. */
  readonly limits: string;
  readonly example: NativeExample | null;
}

/** The reference page of one function in one language, as data; markdown, HTML and the pane's browser are written from it. */
export interface ReferencePage {
  readonly id: string;
  readonly group: FunctionDefinition['group'];
  readonly title: string;
  readonly summary: string;
  readonly syntax: string;
  readonly since: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly parameters: readonly ReferenceParameter[];
  readonly native: ReferenceNative | null;
  readonly examples: readonly ReferenceExample[];
}

/** Reference pages of every function in one language. */
export function referencePages(locale: Locale): readonly ReferencePage[] {
  return registry.map((definition) => referencePage(definition, locale));
}

function referencePage(definition: FunctionDefinition, locale: Locale): ReferencePage {
  const names = definition.parameters.map(({ label, optional }) => (optional ? `[${label[locale]}]` : label[locale]));
  return {
    id: definition.id,
    group: definition.group,
    title: `CERT.${definition.id}`,
    summary: definition.summary[locale],
    syntax: `CERT.${definition.id}(${names.join(', ')})`,
    since: definition.since,
    source: definition.source[locale],
    notes: definition.notes.map((note) => note[locale]),
    parameters: definition.parameters.map((parameter) => ({
      name: parameter.label[locale],
      optional: parameter.optional === true,
      help: parameter.help[locale],
      since: sinceOf(definition, parameter),
      choices: (parameter.choices ?? []).map((word) => word[locale]),
    })),
    native: nativeOf(definition, locale),
    examples: definition.examples.map((example) => ({
      formula: formulaText(definition.id, example.args),
      args: example.args.map(argumentText),
      ...resultOf(definition, example, locale),
      shows: example.shows[locale],
    })),
  };
}

function nativeOf(definition: FunctionDefinition, locale: Locale): ReferenceNative | null {
  const record = nativeRegistry.find(({ id }) => id === definition.id);
  if (record === undefined) return null;
  const { form, limits } = record;
  return { available: form !== null, limits: limits[locale], example: form && nativeExampleOf(definition, form) };
}

/** What the example gives; for an error the sentence that the cell shows. */
function resultOf(
  definition: FunctionDefinition,
  { args, gives }: FunctionExample,
  locale: Locale,
): Pick<ReferenceExample, 'result' | 'rows' | 'refused'> {
  if (typeof gives !== 'object') return { result: String(gives), rows: null, refused: false };
  if (!('error' in gives)) {
    const rows = gives.map((line) => line.map(String));
    return { result: rows.map((line) => line.join(' | ')).join('; '), rows, refused: false };
  }
  const answer = definition.compute(args.map((arg) => (Array.isArray(arg) ? arg : arg === null || arg === undefined ? null : [[arg]])));
  const first = answer.ok ? answer.value[0]?.[0] : answer;
  const result = typeof first === 'object' && 'refusal' in first ? refusalSentence(first.refusal, locale) : '';
  return { result, rows: null, refused: true };
}
