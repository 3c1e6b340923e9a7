import type { Cell, Matrix } from '../../cells/cell';
import { columnContent, type ColumnContent } from './column-content';
import { SHARED_MEANINGS, type ColumnMeaning } from './column-meaning';
import type { OldHeading } from './find-heading';
import { headingMeaning } from './heading-meaning';
import type { OldSheetTarget } from './target';

/** Meaning of a column, and what its heading says too where another column has that meaning already. */
export interface DetectedColumn {
  readonly meaning: ColumnMeaning;
  readonly alsoLooksLike: ColumnMeaning | null;
}

interface Candidate {
  readonly index: number;
  readonly heading: ColumnMeaning | undefined;
  readonly content: ColumnContent;
}

const isTick = (meaning: ColumnMeaning | undefined): boolean => meaning?.startsWith('tick') ?? false;

/** What each column holds: by its heading where it has one, else by what stands in it. */
export function detectColumns(matrix: Matrix, heading: OldHeading | null, target: OldSheetTarget): DetectedColumn[] {
  const rows = matrix.slice(heading === null ? 0 : heading.last + 1);
  const width = matrix.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, index): Candidate => {
    const cells = rows.map((row): Cell => row[index]);
    const content = columnContent(cells, target);
    return { index, heading: correctedHeading(headingMeaning(heading?.texts[index]), content), content };
  });
  return settled(columns, heading === null ? byContent(columns) : withHeadings(columns));
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

function withHeadings(columns: readonly Candidate[]): ColumnMeaning[] {
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

function byContent(columns: readonly Candidate[]): ColumnMeaning[] {
  const left = new Set(columns.filter(({ content: { written, serial } }) => written > 0 && !serial));
  const meanings = columns.map((): ColumnMeaning => 'ignore');
  const take = (meaning: ColumnMeaning, found: Candidate | undefined): void => {
    if (found === undefined) return;
    meanings[found.index] = meaning;
    left.delete(found);
  };
  const most = (count: (content: ColumnContent) => number, share: number): Candidate | undefined =>
    [...left]
      .filter(({ content }) => count(content) > 0 && count(content) >= content.written * share)
      .reduce<Candidate | undefined>((best, own) => (best && count(best.content) >= count(own.content) ? best : own), undefined);
  take(
    'clause',
    most(({ clauses }) => clauses, 0.5),
  );
  take(
    'judgement',
    most(({ judgements }) => judgements, 0.5),
  );
  take('indicator', most(({ names }) => names, 0.3) ?? [...left].find(({ content }) => content.texts * 2 > content.written));
  take(
    'earned',
    most(({ shares }) => shares, 0.5),
  );
  const figures = [...left].filter(({ content }) => isFigures(content));
  const judged = meanings.includes('judgement') || meanings.includes('earned');
  // With two columns of figures the first is what can be reached; a single one is asked about unless the row has its result.
  if (judged || figures.length > 1) take('points', figures.shift());
  take('earnedOrLost', figures.shift());
  take(
    'reason',
    [...left].reverse().find(({ content }) => content.texts * 2 > content.written),
  );
  return meanings;
}

function isFigures({ written, figures, serial }: ColumnContent): boolean {
  return written > 0 && !serial && figures * 2 > written;
}

/** One column per meaning: the one that fits best, the first among equals; what the others look like is kept. */
function settled(columns: readonly Candidate[], meanings: readonly ColumnMeaning[]): DetectedColumn[] {
  const chosen = new Map<ColumnMeaning, number>();
  meanings.forEach((meaning, index) => {
    if (SHARED_MEANINGS.has(meaning)) return;
    const before = chosen.get(meaning);
    if (before === undefined || fit(columns[index], meaning) > fit(columns[before], meaning)) chosen.set(meaning, index);
  });
  // Where no column is the indicator's, the last heading over groups is: its cells are names too.
  const names = chosen.has('indicator') || chosen.has('clause') ? -1 : meanings.lastIndexOf('group');
  const leaf = chosen.get('indicator') ?? names;
  return meanings.map((meaning, index): DetectedColumn => {
    if (index === names) return { meaning: 'indicator', alsoLooksLike: null };
    if (SHARED_MEANINGS.has(meaning) || chosen.get(meaning) === index) return { meaning, alsoLooksLike: null };
    if (meaning === 'indicator' && index < leaf) return { meaning: 'group', alsoLooksLike: meaning };
    return { meaning: 'ignore', alsoLooksLike: meaning };
  });
}

function fit(column: Candidate | undefined, meaning: ColumnMeaning): number {
  if (column === undefined) return 0;
  if (meaning === 'indicator') return column.content.names;
  return meaning === 'clause' ? column.content.clauses : 0;
}
