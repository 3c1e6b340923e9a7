import { helpers, registries, type AddFunctionDescription, type Arg, type FunctionResultObject } from '@odoo/o-spreadsheet';

/** Puts Excel's TRIM in the place of the engine's, which takes every kind of white space away; help text and argument stay. */
export function registerTrim(): void {
  const functions = registries.functionRegistry;
  const original = functions.get('TRIM') as AddFunctionDescription;
  functions.replace('TRIM', { ...original, compute: trim });
}

function trim(text: Arg): FunctionResultObject {
  return { value: trimBlanks(helpers.toString(text as FunctionResultObject | undefined)) };
}

/** Text as Excel's TRIM gives it back: only the ordinary space counts, and of several between words one is left. */
export function trimBlanks(text: string): string {
  return text.replace(/ +/gu, ' ').replace(/^ | $/gu, '');
}
