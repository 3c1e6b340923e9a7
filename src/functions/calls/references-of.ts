import type { CellReference, FunctionCall } from './call';

/** A reference as one text, for reading and for finding its cells again. A sheet is quoted whenever it is named. */
export function addressOf({ sheet, address }: CellReference): string {
  return sheet === null ? address : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Every rectangle of cells that some calls need, each once. */
export function referencesOf(calls: readonly FunctionCall[]): CellReference[] {
  const found = new Map<string, CellReference>();
  const collect = (call: FunctionCall): void => {
    for (const argument of call.args) {
      if (argument.kind === 'reference') found.set(addressOf(argument.reference), argument.reference);
      if (argument.kind === 'call') collect(argument.call);
    }
  };
  calls.forEach(collect);
  return [...found.values()];
}
