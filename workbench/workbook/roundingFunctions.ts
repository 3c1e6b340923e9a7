import {
  registries,
  type AddFunctionDescription,
  type Arg,
  type EvalContext,
  type FunctionResultObject,
  helpers,
} from '@odoo/o-spreadsheet';
import { roundDecimal, type RoundingMode } from './rounding';

const MODES: Readonly<Record<string, RoundingMode>> = { ROUND: 'nearest', ROUNDUP: 'up', ROUNDDOWN: 'down' };

/** Puts Excel's decimal rounding in the place of the engine's binary one; help texts and arguments stay. */
export function registerRounding(): void {
  const functions = registries.functionRegistry;
  for (const [name, mode] of Object.entries(MODES)) {
    const original = functions.get(name) as AddFunctionDescription;
    functions.replace(name, { ...original, compute: rounding(mode) });
  }
}

function rounding(mode: RoundingMode) {
  return function (this: EvalContext, value: Arg, places: Arg): FunctionResultObject {
    const number = value as FunctionResultObject | undefined;
    const rounded = roundDecimal(
      helpers.toNumber(number, this.locale),
      places === undefined ? 0 : helpers.toNumber(places as FunctionResultObject, this.locale),
      mode,
    );
    return number?.format === undefined ? { value: rounded } : { value: rounded, format: number.format };
  };
}
