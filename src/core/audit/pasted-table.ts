import { ZERO } from '../exact';
import { parseDelimited } from './delimited-text';
import { readPointTable, type PointTable, type PointTableRules } from './point-table';

/** A table of points from pasted text. */
export function readPastedTable(text: string, rules: PointTableRules): PointTable {
  const parsed = parseDelimited(text);
  if (parsed.ok) return readPointTable(parsed.rows, rules);
  return { rows: [], total: ZERO, problems: [{ code: 'quote_unclosed', row: parsed.unclosedAt }] };
}
