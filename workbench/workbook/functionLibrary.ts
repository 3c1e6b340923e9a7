import { registries, type AddFunctionDescription, type Arg, type ArgDefinition, type EvalContext } from '@odoo/o-spreadsheet';
import type { FunctionMetadata } from '../contract';
import { offerChoices } from './choiceLists';
import { CONTEXT_KEY, type ModelContext } from './context';

/** Makes the add-in's functions known to formulas and to the engine's formula assistant, in the language of the metadata. */
export function registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): string[] {
  return functions.map((metadata) => {
    const name = `${namespace}.${metadata.name}`.toUpperCase();
    const description: AddFunctionDescription = {
      description: metadata.description ?? '',
      category: namespace,
      args: metadata.parameters.map(argumentDefinition),
      compute: function (this: EvalContext, ...args: Arg[]) {
        return (this[CONTEXT_KEY] as ModelContext).calls.compute(metadata, args, this);
      },
    };
    // Registered anew for every model: the language of the texts may have changed.
    registries.functionRegistry.replace(name, description);
    offerChoices(name, description.args);
    return name;
  });
}

function argumentDefinition(parameter: FunctionMetadata['parameters'][number]): ArgDefinition {
  const takesRange = parameter.dimensionality === 'matrix';
  return {
    name: parameter.name,
    description: parameter.description ?? '',
    type: takesRange ? ['ANY', 'RANGE'] : ['ANY'],
    // Errors are judged by functionArguments.ts, which knows what the function accepts.
    acceptErrors: true,
    ...(takesRange ? { acceptMatrix: true } : {}),
    ...(parameter.optional === true ? { optional: true } : {}),
    ...(parameter.repeating === true ? { repeating: true } : {}),
    ...(parameter.choices === undefined ? {} : { proposalValues: [...parameter.choices] }),
  };
}
