import { createAutocompleteArgumentsProvider, registries, type ArgDefinition } from '@odoo/o-spreadsheet';

/**
 * Offers the words of arguments that have a list of them while a formula is typed, as Excel does for custom enumerations.
 *
 * What was offered for the function before, in another language, is withdrawn: the engine keeps lists by the name of the argument.
 *
 * @param functionName - As in formulas, e.g. `CERT.FEE`.
 */
export function offerChoices(functionName: string, args: readonly ArgDefinition[]): void {
  const { autoCompleteProviders } = registries;
  for (const key of autoCompleteProviders.getKeys()) {
    if (key.startsWith(`${functionName}_function_`)) autoCompleteProviders.remove(key);
  }
  createAutocompleteArgumentsProvider(functionName, [...args]);
}
