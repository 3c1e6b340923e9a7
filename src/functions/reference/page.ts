import type { Locale } from '../../core/local-text';
import { refusalSentence } from '../../i18n/refusals';
import type { FunctionDefinition, FunctionExample } from '../definition';
import { registry } from '../registry';
import { formulaText } from './formula-text';

/** The reference page of one function in one language, as data; markdown and HTML are written from it. */
export interface ReferencePage {
  readonly id: string;
  readonly group: FunctionDefinition['group'];
  readonly title: string;
  readonly summary: string;
  readonly syntax: string;
  readonly since: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly help: string; readonly since: string }[];
  readonly examples: readonly { readonly formula: string; readonly result: string; readonly shows: string }[];
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
    parameters: definition.parameters.map(({ label, help, optional, since }) => ({
      name: label[locale],
      optional: optional === true,
      help: help[locale],
      since,
    })),
    examples: definition.examples.map((example) => ({
      formula: formulaText(definition.id, example.args),
      result: resultText(definition, example, locale),
      shows: example.shows[locale],
    })),
  };
}

/** What the example gives; for an error the sentence that the cell shows. */
function resultText(definition: FunctionDefinition, { args, gives }: FunctionExample, locale: Locale): string {
  if (typeof gives !== 'object') return String(gives);
  if (!('error' in gives)) return gives.map((line) => line.join(' | ')).join('; ');
  const answer = definition.compute(args.map((arg) => (Array.isArray(arg) ? arg : arg === null || arg === undefined ? null : [[arg]])));
  const first = answer.ok ? answer.value[0]?.[0] : answer;
  return typeof first === 'object' && 'refusal' in first ? refusalSentence(first.refusal, locale) : '';
}
