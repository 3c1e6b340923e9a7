import type { Locale } from '../core/local-text';
import type { FunctionDefinition, ParameterDefinition } from './definition';
import { registry } from './registry';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix';
    readonly optional?: true;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** functions.json as Excel reads it. */
export interface FunctionsMetadata {
  /** Lets an Excel error reach the function as a value, so that it comes back unchanged. Belongs to the whole file, not to a function. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * functions.json of one language, made from the definitions.
 *
 * Every argument is an `any` matrix, so that a cell and a column are the same call and an Excel error reaches the function.
 */
export function buildMetadata(locale: Locale, options: { readonly helpBaseUrl: string }): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: registry.map((definition) => functionMetadata(definition, locale, options.helpBaseUrl)),
  };
}

function functionMetadata(definition: FunctionDefinition, locale: Locale, helpBaseUrl: string): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.summary[locale],
    helpUrl: `${helpBaseUrl}${locale}/${definition.id.toLowerCase()}.html`,
    parameters: definition.parameters.map((parameter) => parameterMetadata(parameter, locale)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function parameterMetadata(parameter: ParameterDefinition, locale: Locale): FunctionMetadata['parameters'][number] {
  const told = { name: parameter.label[locale], description: parameter.help[locale], type: 'any', dimensionality: 'matrix' } as const;
  return parameter.optional ? { ...told, optional: true } : told;
}
