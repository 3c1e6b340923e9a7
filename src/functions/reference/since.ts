import type { FunctionDefinition, ParameterDefinition } from '../definition';

/** Version in which an argument of a function appeared: not before the function itself, though others may have had it earlier. */
export function sinceOf(definition: Pick<FunctionDefinition, 'since'>, parameter: Pick<ParameterDefinition, 'since'>): string {
  return isLater(definition.since, parameter.since) ? definition.since : parameter.since;
}

/** Whether a version of three numbers comes after another. */
export function isLater(version: string, than: string): boolean {
  const [numbers, others] = [version, than].map((text) => text.split('.').map(Number));
  for (const [index, number] of (numbers ?? []).entries()) {
    const other = others?.[index] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}
