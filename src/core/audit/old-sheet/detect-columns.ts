import type { Cell, Matrix } from '../../cells/cell';
import { columnContent, type ColumnContent } from './column-content';
import type { ColumnCandidate } from './column-candidate';
import type { ColumnMeaning } from './column-meaning';
import { columnsByContent, isFigures } from './columns-by-content';
import type { OldHeading } from './find-heading';
import { headingMeaning } from './heading-meaning';
import { settleColumns, type DetectedColumn } from './settle-columns';
import type { OldSheetTarget } from './target';

const isTick = (meaning: ColumnMeaning | undefined): boolean => meaning?.startsWith('tick') ?? false;

/** What each column holds: by its heading where it has one, else by what stands in it. */
export function detectColumns(matrix: Matrix, heading: OldHeading | null, target: OldSheetTarget): DetectedColumn[] {
  const rows = matrix.slice(heading === null ? 0 : heading.last + 1);
  const width = matrix.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, index): ColumnCandidate => {
    const cells = rows.map((row): Cell => row[index]);
    const content = columnContent(cells, target);
    return { index, heading: correctedHeading(headingMeaning(heading?.texts[index]), content), content };
  });
  return settleColumns(columns, heading === null ? columnsByContent(columns) : withHeadings(columns));
}

/** What a heading says, after a look at what stands under it. */
function correctedHeading(heading: ColumnMeaning | undefined, content: ColumnContent): ColumnMeaning | undefined {
  const { written, figures, judgements, texts, clauses, serial } = content;
  if (heading === undefined || written === 0) return heading;
  const mostly = (count: number): boolean => count * 2 > written;
  if (heading === 'clause' && clauses === 0 && (serial || mostly(figures))) return 'ignore';
  // 评价结果 over figures: nothing says whether they are earned or lost.
  if (heading === 'judgement' && mostly(figures)) return 'earnedOrLost';
  if (heading === 'lost' && mostly(texts) && judgements === 0) return 'reason';
  if (heading === 'tickNonconforming' && mostly(figures)) return 'nonconforming';
  if (heading === 'nonconforming' && mostly(texts)) return 'reason';
  return heading;
}

function withHeadings(columns: readonly ColumnCandidate[]): ColumnMeaning[] {
  const ticks = columns.filter(({ heading }) => isTick(heading));
  const meanings = columns.map(({ heading, content }): ColumnMeaning => {
    // A single column headed 符合 is filled with words as well as ticks.
    if (ticks.length === 1 && isTick(heading)) return 'judgement';
    if (heading !== undefined) return heading;
    if (content.written > 0 && content.judgements * 2 > content.written) return 'judgement';
    return 'ignore';
  });
  const judged = meanings.some((meaning) => meaning === 'judgement' || isTick(meaning) || meaning === 'earned' || meaning === 'lost');
  if (judged || meanings.includes('earnedOrLost')) return meanings;
  // Figures without a heading are asked about where nothing else is a result.
  const open = columns.find(({ heading, content }) => heading === undefined && isFigures(content));
  return meanings.map((meaning, index) => (index === open?.index ? 'earnedOrLost' : meaning));
}
