import type { Locale } from '../core/local-text';
import type { FunctionDefinition, ParameterChoice, ParameterDefinition } from './definition';
import { enumerationsOf, type Enumerations } from './enums';
import { registry } from './registry';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  /** The list of words Excel offers for the argument; any other value is still taken. */
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/** functions.json as Excel reads it. */
export interface FunctionsMetadata {
  /** Lets an Excel error reach the function as a value, so that it comes back unchanged. Belongs to the whole file, not to a function. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  /** Missing from a build without pick lists. */
  readonly enums?: readonly EnumMetadata[];
}

export interface MetadataOptions {
  /** Address of the folder of help pages, with its closing slash. */
  readonly helpBaseUrl: string;
  /** Whether arguments offer their words as a list (default). */
  readonly pickLists?: boolean;
}

/**
 * functions.json of one language, made from the definitions.
 *
 * Every argument is an `any` matrix, so that a cell and a column are the same call and an Excel error reaches the function; also one
 * that offers a list of words (docs/adr/0010-pick-lists-on-any-arguments.md).
 */
export function buildMetadata(locale: Locale, { helpBaseUrl, pickLists = true }: MetadataOptions): FunctionsMetadata {
  const enumerations = enumerationsOf(pickLists ? registry : []);
  return {
    allowErrorForDataTypeAny: true,
    functions: registry.map((definition) => functionMetadata(definition, locale, helpBaseUrl, enumerations)),
    ...(pickLists ? { enums: enumerations.lists.map((list) => enumMetadata(list, locale)) } : {}),
  };
}

function enumMetadata({ id, choices }: Enumerations['lists'][number], locale: Locale): EnumMetadata {
  const values = choices.map((word) => ({ name: word[locale], stringValue: word[locale], tooltip: tooltipOf(word, locale) }));
  return { id, type: 'string', values };
}

/** What the word means; without that, to a Chinese reader, the English word that is taken too. An English one is not shown Chinese. */
function tooltipOf(choice: ParameterChoice, locale: Locale): string {
  return choice.meaning?.[locale] ?? choice['en-US'];
}

function functionMetadata(
  definition: FunctionDefinition,
  locale: Locale,
  helpBaseUrl: string,
  enumerations: Enumerations,
): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.summary[locale],
    helpUrl: `${helpBaseUrl}${locale}/${definition.id.toLowerCase()}.html`,
    parameters: definition.parameters.map((parameter) => parameterMetadata(parameter, locale, enumerations)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function parameterMetadata(parameter: ParameterDefinition, locale: Locale, { idOf }: Enumerations): ParameterMetadata {
  const customEnumId = idOf(parameter);
  return {
    name: parameter.label[locale],
    description: parameter.help[locale],
    type: 'any',
    dimensionality: 'matrix',
    ...(parameter.optional === true ? { optional: true } : {}),
    ...(customEnumId === undefined ? {} : { customEnumId }),
  };
}
