import { helpers, registries, type AddFunctionDescription, type Arg, type FunctionResultObject } from '@odoo/o-spreadsheet';

/** Puts Excel's HYPERLINK in the place of the engine's: the cell's value is the label, not the engine's own notation of a link. */
export function registerHyperlink(): void {
  const functions = registries.functionRegistry;
  const original = functions.get('HYPERLINK') as AddFunctionDescription;
  functions.replace('HYPERLINK', { ...original, compute: hyperlink });
}

function hyperlink(address: Arg, label: Arg): FunctionResultObject {
  const text = (arg: Arg): string => helpers.toString(arg as FunctionResultObject | undefined);
  return { value: text(label) || text(address) };
}
