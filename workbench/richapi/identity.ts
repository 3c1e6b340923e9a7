import type { ApiType } from './apiType';
import type { Host } from './host';
import type { HostObject } from './objects';

/** What Office.js needs to find the object again in its next request. */
export function identityOf(object: HostObject, type: ApiType, host: Host): Record<string, unknown> {
  const id = type.get.get('id');
  const reference = host.references.idOf(object);
  return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...(id === undefined ? {} : { Id: id.run(object, host) }) };
}

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
