import type { Locale } from '../../core/local-text';
import type { Matrix } from '../../core/cells/cell';
import { refusalSentence } from '../../i18n/refusals';
import type { AnswerFormat, FunctionDefinition } from '../definition';
import { nativeRegistry } from '../native/registry';
import { registry } from '../registry';
import { answerText, formatOf } from './answer-text';
import { argumentText, formulaText } from './formula-text';
import { localExamples, type LocalExample } from './local-example';
import { nativeExampleOf, type NativeExample } from './native-example';
import { sinceOf } from './since';
import { layoutTable, type TableLayout } from './table-layout';

/** A word to choose, and what it means where it does not say so itself. */
export interface ReferenceChoice {
  readonly word: string;
  readonly meaning: string;
}

export interface ReferenceParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly help: string;
  readonly since: string;
  /** Words to choose from; empty where the argument is no enumeration. */
  readonly choices: readonly ReferenceChoice[];
}

export interface ReferenceExample {
  readonly formula: string;
  /** The arguments as formula text, by position; empty where one is left out. */
  readonly args: readonly string[];
  /** In one line; for an error the sentence that the cell shows. */
  readonly result: string;
  /** The answer laid out, where it is a table. */
  readonly table: TableLayout | null;
  readonly refused: boolean;
  readonly shows: string;
}

/** The function's life in a workbook without the add-in. */
export interface ReferenceNative {
  readonly available: boolean;
  /** Whether a table becomes one formula for each of its cells. */
  readonly perCell: boolean;
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
  /** What the numbers of an answer are, as in the definition. */
  readonly formats: readonly (AnswerFormat | null)[] | null;
}

/** Reference pages of every function in one language. */
export function referencePages(locale: Locale): readonly ReferencePage[] {
  return registry.map((definition) => referencePage(definition, locale));
}

function referencePage(definition: FunctionDefinition, locale: Locale): ReferencePage {
  const examples = localExamples(definition, locale);
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
      choices: (parameter.choices ?? []).map((word) => ({ word: word[locale], meaning: word.meaning?.[locale] ?? '' })),
    })),
    native: nativeOf(definition, examples, locale),
    examples: examples.map((example) => ({
      formula: formulaText(definition.id, example.args),
      args: example.args.map(argumentText),
      ...resultOf(definition, example, locale),
      shows: example.shows,
    })),
    formats: definition.formats ?? null,
  };
}

function nativeOf(definition: FunctionDefinition, examples: readonly LocalExample[], locale: Locale): ReferenceNative | null {
  const record = nativeRegistry.find(({ id }) => id === definition.id);
  if (record === undefined) return null;
  const { form, limits } = record;
  return {
    available: form !== null,
    perCell: form?.kind === 'table',
    limits: limits[locale],
    example: form && nativeExampleOf(definition, form, examples),
  };
}

/** What the example gives; for an error the sentence that the cell shows. */
function resultOf(
  { formats }: FunctionDefinition,
  { answer }: LocalExample,
  locale: Locale,
): Pick<ReferenceExample, 'result' | 'table' | 'refused'> {
  const refusal = answer.ok ? answer.value.flat().find((cell) => typeof cell === 'object')?.refusal : answer.refusal;
  if (refusal !== undefined || !answer.ok) return { result: refusal ? refusalSentence(refusal, locale) : '', table: null, refused: true };
  const rows: Matrix = answer.value.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
  const texts = rows.map((row) => row.map((cell, column) => answerText(cell, formatOf(formats, column))));
  const single = rows.length === 1 && rows[0]?.length === 1;
  return {
    result: texts.map((line) => line.join(' | ')).join('; '),
    table: single ? null : layoutTable(rows, formats),
    refused: false,
  };
}
