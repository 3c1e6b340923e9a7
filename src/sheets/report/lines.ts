import { quoted } from '../../functions/native/formula';
import type { PlainCell } from '../plan';
import type { StyleName } from '../styles';
import { GRID, type FlowCell, type FlowLine, type FormulaContent } from './flow';

export type Content = PlainCell | FormulaContent;

/** A formula with the text it shows at present. */
export function formula(text: string, shows = ''): FormulaContent {
  return { formula: text, shows };
}

/** The head of a section; it begins a page unless it is told to follow. */
export function sectionLine(text: string, startsPage = true): FlowLine {
  return { cells: [{ from: 0, span: GRID.columns, content: text, style: 'reportSection' }], height: 28, startsPage, keepWithNext: true };
}

/** The head of a part of a section. */
export function partLine(text: string): FlowLine {
  return { cells: [{ from: 0, span: GRID.columns, content: text, style: 'section' }], height: 22, keepWithNext: true };
}

/** A text over the whole width. */
export function textLine(content: Content, style: StyleName = 'reportText', more: Partial<FlowLine> = {}): FlowLine {
  return { cells: [{ from: 0, span: GRID.columns, content, style }], ...more };
}

/** Some space. */
export function gapLine(points: number): FlowLine {
  return { cells: [], height: points };
}

/** Label and content, once or twice in a line. */
export function fieldLine(...fields: readonly (readonly [label: string, content: Content, format?: string])[]): FlowLine {
  const width = GRID.columns / fields.length;
  const labelWidth = fields.length === 1 ? 3 : 2;
  return {
    grid: true,
    cells: fields.flatMap(([label, content, format], index): FlowCell[] => [
      { from: index * width, span: labelWidth, content: label, style: 'reportLabel' },
      {
        from: index * width + labelWidth,
        span: width - labelWidth,
        content,
        style: 'reportText',
        ...(format === undefined ? {} : { format }),
      },
    ]),
  };
}

/** A column of a table: its heading, how many columns of the grid it takes, and how its cells look. */
export interface TableColumn {
  readonly head: string;
  readonly span: number;
  readonly style?: StyleName;
  readonly format?: string;
}

/** A table with its head, which comes again on each page the table goes over. */
export function tableLines(columns: readonly TableColumn[], rows: readonly (readonly Content[])[]): FlowLine[] {
  const starts = columns.map((_, index) => columns.slice(0, index).reduce((sum, { span }) => sum + span, 0));
  const cellsOf = (contents: readonly Content[], style: (index: number) => StyleName): FlowCell[] =>
    columns.map(({ span, format }, index) => ({
      from: starts[index] ?? 0,
      span,
      content: contents[index] ?? '',
      style: style(index),
      ...(format === undefined ? {} : { format }),
    }));
  const head: FlowLine = {
    grid: true,
    keepWithNext: true,
    cells: cellsOf(
      columns.map((column) => column.head),
      () => 'columnHeader',
    ).map(({ format: _, ...cell }) => cell),
  };
  return [
    head,
    ...rows.map((row): FlowLine => ({ grid: true, head, cells: cellsOf(row, (index) => columns[index]?.style ?? 'reportText') })),
  ];
}

/** Says that a list has outgrown its rows; nothing while it has not. */
export function moreLine([before, after]: readonly [string, string], missing: string): FlowLine {
  return textLine(formula(`IF(${missing}>0,${quoted(before)}&${missing}&${quoted(after)},"")`), 'reportRed', { height: 18 });
}
