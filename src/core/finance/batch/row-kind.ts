import { isBlank } from '../../cells/cell';
import { normalize } from '../../cells/words';
import type { ClientCells } from './read-client';

/** A whole cell that says that its row adds others up: no client is called so. */
const SUBTOTALS: ReadonlySet<string> = new Set(['合计', '总计', '小计', '共计', 'total', 'grand total', 'subtotal', 'sub-total', 'sum']);

/** Whether a row tells of a client, adds others up, or holds nothing that is read. */
export function rowKind(cells: ClientCells): 'blank' | 'subtotal' | 'client' {
  const { name, ...others } = cells;
  if (isBlank(name) && Object.values(others).every(isBlank)) return 'blank';
  const text = typeof name === 'string' ? normalize(name).replace(/ (?=[^\x20-\x7e])|[:]$/gu, '') : '';
  return SUBTOTALS.has(text) ? 'subtotal' : 'client';
}
