import { registries } from '@odoo/o-spreadsheet';
import { ADDITIONAL_ERRORS } from './cellErrors';
import { registerRounding } from './roundingFunctions';
import { registerTrim } from './trimFunction';

/**
 * Teaches the engine to calculate as Excel does: errors, rounding, TRIM. To be called once, before any model is made.
 *
 * Tests that evaluate formulas without the rest of the workbench call it too, so that no difference can hide between the two.
 */
export function teachEngine(): void {
  addGroupBy();
  // The engine times every command on console.debug.
  Reflect.set(console, 'debug', () => undefined);
  for (const code of ADDITIONAL_ERRORS) registries.errorTypes.add(code);
  registerRounding();
  registerTrim();
}

/** The engine groups with Object.groupBy, which Node 20 lacks. */
function addGroupBy(): void {
  if (Reflect.has(Object, 'groupBy')) return;
  const groupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
    const groups = Object.create(null) as Record<PropertyKey, T[]>;
    let index = 0;
    for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy, writable: true, configurable: true });
}
