import type { FunctionDefinition, ParameterDefinition } from './definition';

/** The enumerations of functions.json: each list of words once, however many arguments offer it. */
export interface Enumerations {
  readonly lists: readonly { readonly id: string; readonly choices: NonNullable<ParameterDefinition['choices']> }[];
  /** Id of the list that an argument offers; undefined where it offers none. */
  readonly idOf: (parameter: ParameterDefinition) => string | undefined;
}

/**
 * Enumerations are named after their argument, e.g. `AUDITTYPE`; a later one of the same name with other words also carries the name
 * of its function, e.g. `SCHEDULE_PLAN`. None bears the id of a function: an argument of such a name gives `LADDER_NAMES`.
 */
export function enumerationsOf(definitions: readonly FunctionDefinition[]): Enumerations {
  const byWords = new Map<string, { readonly id: string; readonly choices: NonNullable<ParameterDefinition['choices']> }>();
  const taken = new Set<string>();
  const ids = new Map<ParameterDefinition, string>();
  const functionIds = new Set(definitions.map(({ id }) => id));
  for (const { id: functionId, parameters } of definitions) {
    for (const parameter of parameters) {
      const { choices } = parameter;
      if (choices === undefined) continue;
      const own = parameter.name.toUpperCase();
      const name = functionIds.has(own) ? `${own}_NAMES` : own;
      const words = `${name} ${JSON.stringify(choices)}`;
      const list = byWords.get(words) ?? { id: taken.has(name) ? `${functionId}_${name}` : name, choices };
      byWords.set(words, list);
      taken.add(list.id);
      ids.set(parameter, list.id);
    }
  }
  return { lists: [...byWords.values()], idOf: (parameter) => ids.get(parameter) };
}
