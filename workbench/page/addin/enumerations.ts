import type { FunctionMetadata } from '../../contract';

type Choices = NonNullable<FunctionMetadata['parameters'][number]['choices']>;

/**
 * A function with the words that its arguments offer, looked up in the enumerations of functions.json.
 *
 * As Excel does, an argument is joined to its enumeration by `customEnumId`, in any case.
 *
 * @param metadata - The whole of functions.json.
 */
export function offerEnumerations(entry: FunctionMetadata, metadata: unknown): FunctionMetadata {
  const enumerations = new Map(listOf(metadata, 'enums').map((item) => [textOf(item, 'id').toLowerCase(), choicesOf(item)]));
  const parameters = entry.parameters.map((parameter) => {
    const choices = enumerations.get(textOf(parameter, 'customEnumId').toLowerCase());
    return choices === undefined ? parameter : { ...parameter, choices };
  });
  return { ...entry, parameters };
}

function choicesOf(enumeration: unknown): Choices {
  return listOf(enumeration, 'values').map((item) => {
    const number = property(item, 'numberValue');
    return { value: typeof number === 'number' ? number : textOf(item, 'stringValue'), label: textOf(item, 'tooltip') };
  });
}

function listOf(owner: unknown, name: string): readonly unknown[] {
  const list = property(owner, name);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

function textOf(owner: unknown, name: string): string {
  const text = property(owner, name);
  return typeof text === 'string' ? text : '';
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null && name in owner ? (owner as Readonly<Record<string, unknown>>)[name] : undefined;
}
