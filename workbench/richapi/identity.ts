import type { ApiType } from './apiType';
import type { Host } from './host';
import type { HostObject } from './objects';

/** What Office.js needs to find the object again in its next request. */
export function identityOf(object: HostObject, type: ApiType, host: Host): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const reference = host.references.idOf(object);
  if (reference !== undefined) answer['_ReferenceId'] = reference;
  for (const key of ['id', '_id']) {
    const id = type.get.get(key);
    if (id !== undefined) answer[id.name] = id.run(object, host);
  }
  return answer;
}

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
