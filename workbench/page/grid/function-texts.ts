import { registries } from '@odoo/o-spreadsheet';
import type { FunctionMetadata } from '../../contract';
import { offerChoices } from '../../workbook/choiceLists';

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
        if (!parameter) return argument;
        const { name: shownName, description = '', choices = [] } = parameter;
        return { ...argument, name: shownName, description, proposalValues: [...choices] };
      }),
    };
    offerChoices(name, registries.functionRegistry.content[name].args);
  }
}
