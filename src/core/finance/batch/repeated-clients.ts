import { normalize } from '../../cells/words';
import type { BatchRow } from './price-clients';

/** A client's row and its number in the source, from 1. */
export interface NumberedClient {
  readonly row: number;
  readonly client: Extract<BatchRow, { readonly kind: 'client' }>;
}

/**
 * Rows that price a client once more: the same name with the same audit type stands above. They are priced all the same, for two
 * companies may bear one name; whoever sends the list decides.
 *
 * @returns The row above, by the row that repeats it.
 */
export function repeatedClients(listed: readonly NumberedClient[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const { row, client } of listed) {
    if (!client.price.ok) continue;
    const { name, auditType } = client.price.value.client;
    if (name === '') continue;
    const key = `${auditType} ${normalize(name)}`;
    const above = first.get(key);
    if (above === undefined) first.set(key, row);
    else repeated.set(row, above);
  }
  return repeated;
}
