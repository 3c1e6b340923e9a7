import type { ColumnCandidate } from './column-candidate';
import type { ColumnContent } from './column-content';
import type { ColumnMeaning } from './column-meaning';

/** What the columns of a sheet without headings hold, by what stands in them. */
export function columnsByContent(columns: readonly ColumnCandidate[]): ColumnMeaning[] {
  const left = new Set(columns.filter(({ content: { written, serial } }) => written > 0 && !serial));
  const meanings = columns.map((): ColumnMeaning => 'ignore');
  const take = (meaning: ColumnMeaning, found: ColumnCandidate | undefined): void => {
    if (found === undefined) return;
    meanings[found.index] = meaning;
    left.delete(found);
  };
  /** The column with most cells of a kind, which must be at least a share of its cells. */
  const most = (kind: 'clauses' | 'judgements' | 'names' | 'shares', share: number): ColumnCandidate | undefined =>
    [...left]
      .filter(({ content }) => content[kind] > 0 && content[kind] >= content.written * share)
      .reduce<ColumnCandidate | undefined>((best, own) => (best && best.content[kind] >= own.content[kind] ? best : own), undefined);
  const clauses = most('clauses', 0.5);
  // 5.1.1 组织架构 in one cell: the name is there too.
  const together = clauses !== undefined && clauses.content.clausesWithName * 2 > clauses.content.clauses;
  take(together ? 'indicator' : 'clause', clauses);
  take('judgement', most('judgements', 0.5));
  if (!together) take('indicator', most('names', 0.3) ?? [...left].find(isText));
  take('earned', most('shares', 0.5));
  const figures = [...left].filter(({ content }) => isFigures(content));
  const judged = meanings.includes('judgement') || meanings.includes('earned');
  // With two columns of figures the first is what can be reached; a single one is asked about unless the row has its result.
  if (judged || figures.length > 1) take('points', figures.shift());
  take('earnedOrLost', figures.shift());
  take('reason', [...left].reverse().find(isText));
  return meanings;
}

function isText({ content }: ColumnCandidate): boolean {
  return content.texts * 2 > content.written;
}

/** Whether a column mostly holds figures that do not just count its rows. */
export function isFigures({ written, figures, serial }: ColumnContent): boolean {
  return written > 0 && !serial && figures * 2 > written;
}
