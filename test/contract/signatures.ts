import type { FunctionDefinition } from '../../src/functions/definition';

/** What a workbook out there relies on: the functions and the place of every argument. */
export interface Signature {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

export function signatureOf({ id, parameters }: Pick<FunctionDefinition, 'id' | 'parameters'>): Signature {
  return { id, parameters: parameters.map(({ name, optional }) => ({ name, optional: optional === true })) };
}

/**
 * Every way in which today's functions would break a formula written for a release, in words.
 *
 * New functions and new optional arguments at the end break none.
 */
export function breaks(released: readonly Signature[], today: readonly Signature[]): string[] {
  return released.flatMap((before) => {
    const now = today.find(({ id }) => id === before.id);
    return now === undefined ? [`CERT.${before.id} is gone`] : breaksOf(before, now);
  });
}

function breaksOf(before: Signature, now: Signature): string[] {
  const about = `CERT.${before.id}, argument`;
  const changed = before.parameters.flatMap(({ name, optional }, index) => {
    const found = now.parameters[index];
    if (found === undefined) return [`${about} ${index + 1}: ${name} is gone`];
    if (found.name !== name) return [`${about} ${index + 1}: ${name} has become ${found.name}`];
    return found.optional === optional ? [] : [`${about} ${index + 1}: ${name} is ${found.optional ? 'optional' : 'required'} now`];
  });
  const added = now.parameters.slice(before.parameters.length).filter(({ optional }) => !optional);
  return [...changed, ...added.map(({ name }) => `${about} ${name} is new and required`)];
}
