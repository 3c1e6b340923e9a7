import type { ColumnCandidate } from './column-candidate';
import { SHARED_MEANINGS, type ColumnMeaning } from './column-meaning';

/** Meaning of a column, and what its heading says too where another column has that meaning already. */
export interface DetectedColumn {
  readonly meaning: ColumnMeaning;
  readonly alsoLooksLike: ColumnMeaning | null;
}

/** One column per meaning: the one that fits best, the first among equals; what the others look like is kept. */
export function settleColumns(columns: readonly ColumnCandidate[], meanings: readonly ColumnMeaning[]): DetectedColumn[] {
  const chosen = new Map<ColumnMeaning, number>();
  meanings.forEach((meaning, index) => {
    const before = chosen.get(meaning);
    if (before === undefined || fit(columns[index], meaning) > fit(columns[before], meaning)) chosen.set(meaning, index);
  });
  const indicator = indicatorColumn(columns, meanings, chosen);
  return meanings.map((meaning, index): DetectedColumn => {
    if (index === indicator) return { meaning: 'indicator', alsoLooksLike: null };
    if (meaning === 'indicator') return { meaning: index < indicator ? 'group' : 'ignore', alsoLooksLike: meaning };
    if (SHARED_MEANINGS.has(meaning) || chosen.get(meaning) === index) return { meaning, alsoLooksLike: null };
    return { meaning: 'ignore', alsoLooksLike: meaning };
  });
}

/** The column with the names of indicators: 二级指标 may hold them, and 评价内容 beside it none. Without any it is what the headings say. */
function indicatorColumn(
  columns: readonly ColumnCandidate[],
  meanings: readonly ColumnMeaning[],
  chosen: ReadonlyMap<ColumnMeaning, number>,
): number {
  const headed = chosen.get('indicator');
  const names = (index: number | undefined): number => columns[index ?? -1]?.content.names ?? 0;
  const groups = meanings.flatMap((meaning, index) => (meaning === 'group' ? [index] : []));
  const [best] = [...groups].sort((first, second) => names(second) - names(first));
  if (best !== undefined && names(best) > names(headed)) return best;
  return headed ?? (chosen.has('clause') ? -1 : (groups.at(-1) ?? -1));
}

function fit(column: ColumnCandidate | undefined, meaning: ColumnMeaning): number {
  if (column === undefined) return 0;
  if (meaning === 'indicator') return column.content.names;
  return meaning === 'clause' ? column.content.clauses : 0;
}
