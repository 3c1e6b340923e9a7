import { registries } from '@odoo/o-spreadsheet';
import type { FunctionMetadata } from '../../contract';

/** Shows the functions' descriptions in another language; the functions themselves stay as they were registered. */
export function replaceFunctionTexts(namespace: string, functions: readonly FunctionMetadata[]): void {
  for (const metadata of functions) {
    const name = `${namespace}.${metadata.name}`.toUpperCase();
    const shown = registries.functionRegistry.content[name];
    if (!shown) throw new Error(`The function ${name} is not registered.`);
    registries.functionRegistry.content[name] = {
      ...shown,
      description: metadata.description ?? '',
      args: shown.args.map((argument, index) => {
        const parameter = metadata.parameters[index];
        return parameter ? { ...argument, name: parameter.name, description: parameter.description ?? '' } : argument;
      }),
    };
  }
}
