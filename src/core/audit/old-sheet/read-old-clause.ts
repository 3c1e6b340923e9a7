import { type Cell } from '../../cells/cell';
import { plainText } from './plain-text';

/** A clause number, and what stands behind it in the same cell. */
export interface OldClause {
  readonly clause: string;
  readonly rest: string;
}

const CLAUSE = /^(?:第|§|clause )?\s?(\d{1,2}(?:\s?[.。·]\s?\d{1,2})+)[.。]?(?!\d)\s?(?:条|款)?\s?[、:,-]?\s?/iu;

/** The clause number a cell begins with, e.g. 5.1.1 of `5．1．1 组织架构`; null where it begins otherwise. A single number is none. */
export function readOldClause(cell: Cell): OldClause | null {
  const text = plainText(cell);
  const found = CLAUSE.exec(text);
  if (!found) return null;
  const clause = (found[1] ?? '').replace(/\s/gu, '').replace(/[。·]/gu, '.');
  return { clause, rest: text.slice(found[0].length).trim() };
}
