import { area, at } from '../address';
import { columnLetters } from '../column-letters';
import type { PlanPart } from '../part';
import { STYLES, LINE, type StyleName } from '../styles';
import type { Block, PlainCell, Style } from '../plan';
import { heightOf } from './text-height';

/** The page is set on twelve equal columns. A4 leaves 527 points between its margins; LibreOffice draws columns about 6% wider than Excel. */
export const GRID = { columns: 12, points: 40 } as const;
export const LAST_COLUMN = columnLetters(GRID.columns - 1);

/** Height of a page between the margins of 1.5 cm is 756 points; a few stay free for printers that draw rows higher. */
const PAGE_HEIGHT = 735;

const LOWEST = 17;
const BOLD = 1.1;

/** A formula with the text it shows at present, by which its row's height is planned. */
export interface FormulaContent {
  readonly formula: string;
  readonly shows: string;
}

/** A cell over some columns of the grid, counted from 0. */
export interface FlowCell {
  readonly from: number;
  readonly span: number;
  readonly content: PlainCell | FormulaContent;
  readonly style: StyleName;
  readonly format?: string;
  readonly name?: { readonly name: string; readonly comment: string };
}

/** A row of the report. */
export interface FlowLine {
  readonly cells: readonly FlowCell[];
  /** In points; planned from the texts where nothing is said. */
  readonly height?: number;
  /** With lines around its cells. */
  readonly grid?: boolean;
  readonly startsPage?: boolean;
  /** Stays on the page of the line that follows. */
  readonly keepWithNext?: boolean;
  /** Comes again above this line where it begins a page: the head of its table. */
  readonly head?: FlowLine;
  /** By which the row of this line is found again, for charts. */
  readonly mark?: string;
}

/** Lines placed on rows and pages. */
export interface FlowLayout {
  readonly lines: readonly (FlowLine & { readonly row: number; readonly points: number })[];
  /** Rows that begin a page, the first page aside. */
  readonly pageBreaks: readonly number[];
  readonly lastRow: number;
}

/**
 * Places lines one below the other from the first row on: no line is cut by the end of a page, and heads of tables come again.
 *
 * @param pageHeight - Room on a page; without end for what is printed on one page, however small.
 */
export function layoutOf(lines: readonly FlowLine[], pageHeight = PAGE_HEIGHT): FlowLayout {
  const placed: FlowLayout['lines'][number][] = [];
  const pageBreaks: number[] = [];
  let used = 0;
  const put = (line: FlowLine): void => {
    const points = pointsOf(line);
    placed.push({ ...line, row: placed.length + 1, points });
    used += points;
  };
  for (const [index, line] of lines.entries()) {
    const follows = lines[index - 1]?.keepWithNext === true;
    const fits = used + togetherFrom(lines, index) <= pageHeight;
    if (used > 0 && (line.startsPage === true || (!follows && !fits))) {
      pageBreaks.push(placed.length + 1);
      used = 0;
      if (line.startsPage !== true && line.head !== undefined) put(line.head);
    }
    put(line);
  }
  return { lines: placed, pageBreaks, lastRow: placed.length };
}

/** Height of a line and of those it is kept with. */
function togetherFrom(lines: readonly FlowLine[], first: number): number {
  let height = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    height += pointsOf(line);
    if (line.keepWithNext !== true) break;
  }
  return height;
}

/** Height of a line: what is said, or what its tallest text takes. */
export function pointsOf({ cells, height }: FlowLine): number {
  if (height !== undefined) return height;
  return Math.max(
    LOWEST,
    ...cells.map(({ content, span, style }) => {
      const { size, wrap, bold }: Style = STYLES[style];
      const text = typeof content === 'object' ? content.shows : String(content);
      // Bold letters are about a tenth wider; a narrower cell stands for them.
      return heightOf(wrap === true ? text : '', (span * GRID.points) / (bold === true ? BOLD : 1), size ?? 10);
    }),
  );
}

/** The lines as a part of a plan. */
export function flowPart({ lines }: FlowLayout): PlanPart {
  const placed = lines.flatMap(({ cells, row }) => cells.map((cell) => ({ ...cell, row })));
  const addressOf = ({ from, span, row }: (typeof placed)[number]): string =>
    area(columnLetters(from), row, columnLetters(from + span - 1), row);
  return {
    blocks: placed.flatMap(({ content, from, row }): Block[] => {
      if (content === '') return [];
      const topLeft = at(columnLetters(from), row);
      return typeof content === 'object'
        ? [{ kind: 'formulas', topLeft, rows: [[`=${content.formula}`]] }]
        : [{ kind: 'values', topLeft, rows: [[content]] }];
    }),
    merges: placed.filter(({ span }) => span > 1).map(addressOf),
    styled: runs(
      placed.map(({ from, span, style, row }) => ({ key: `${String(from)},${String(span)}`, from, span, value: style, row })),
    ).map(({ address, value }) => ({ address, style: value })),
    borders: gridRuns(lines).map((address) => ({ address, sides: 'all' as const, color: LINE })),
    numberFormats: placed.flatMap((cell) =>
      cell.format === undefined ? [] : [{ address: at(columnLetters(cell.from), cell.row), format: cell.format }],
    ),
    names: placed.flatMap((cell) => (cell.name === undefined ? [] : [{ ...cell.name, address: at(columnLetters(cell.from), cell.row) }])),
    rowHeights: lines.map(({ row, points }) => ({ rows: `${String(row)}:${String(row)}`, points })),
  };
}

/** Cells of the same columns and look in rows that follow each other, as one range. */
function runs<Value>(
  cells: readonly { readonly key: string; readonly from: number; readonly span: number; readonly value: Value; readonly row: number }[],
) {
  const open = new Map<string, { from: number; span: number; value: Value; first: number; last: number }>();
  const done: { from: number; span: number; value: Value; first: number; last: number }[] = [];
  for (const { key, from, span, value, row } of cells) {
    const run = open.get(key);
    if (run?.value === value && run.last === row - 1) {
      run.last = row;
      continue;
    }
    if (run !== undefined) done.push(run);
    open.set(key, { from, span, value, first: row, last: row });
  }
  return [...done, ...open.values()]
    .sort((one, other) => one.first - other.first || one.from - other.from)
    .map(({ from, span, value, first, last }) => ({
      address: area(columnLetters(from), first, columnLetters(from + span - 1), last),
      value,
    }));
}

/** Ranges of rows with lines around their cells, as wide as their cells reach. */
function gridRuns(lines: FlowLayout['lines']): string[] {
  const found: { from: number; to: number; first: number; last: number }[] = [];
  for (const { grid, cells, row } of lines) {
    if (grid !== true) continue;
    const from = Math.min(...cells.map((cell) => cell.from));
    const to = Math.max(...cells.map((cell) => cell.from + cell.span - 1));
    const run = found.at(-1);
    if (run?.last === row - 1 && run.from === from && run.to === to) run.last = row;
    else found.push({ from, to, first: row, last: row });
  }
  return found.map(({ from, to, first, last }) => area(columnLetters(from), first, columnLetters(to), last));
}
