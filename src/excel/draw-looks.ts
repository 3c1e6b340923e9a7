import type { Border, ConditionalFormat, SheetPlan, Style } from '../sheets/plan';
import { rectangle } from './address';
import type { DrawingPart } from './drawing-parts';

/** Queues fonts, fills, borders, widths and heights. */
export function drawLooks(sheet: Excel.Worksheet, part: DrawingPart, styles: SheetPlan['styles']): void {
  if (part.font !== null) {
    const { font } = sheet.getRange(part.font.address).format;
    font.name = part.font.name;
    font.size = part.font.size;
  }
  for (const { columns, points } of part.columnWidths) sheet.getRange(columns).format.columnWidth = points;
  for (const { rows, points } of part.rowHeights) sheet.getRange(rows).format.rowHeight = points;
  for (const { address, style } of part.styled) {
    const look = styles[style];
    if (look === undefined) throw new Error(`the plan uses a style "${style}" that it does not define`);
    drawStyle(sheet.getRange(address).format, look);
  }
  for (const border of part.borders) drawBorder(sheet, border);
}

/** Queues looks that depend on formulas. */
export function drawConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetPlan): void {
  for (const conditional of conditionalFormats) drawConditional(sheet, conditional);
}

function drawStyle(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) {
    // Excel indents from a side only: with general alignment the indent is ignored.
    format.horizontalAlignment = style.horizontal ?? 'Left';
    format.indentLevel = style.indent;
  }
}

const OUTLINE = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawBorder(sheet: Excel.Worksheet, { address, sides, color }: Border): void {
  const { rows, columns } = rectangle(address);
  const { borders } = sheet.getRange(address).format;
  const inside = sides === 'all';
  const lines = [
    ...OUTLINE,
    // A single row or column has no lines inside; asking for them is an error in some versions.
    ...(inside && rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(inside && columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const line of lines) {
    const border = borders.getItem(line);
    border.style = 'Continuous';
    border.color = color;
  }
}

function drawConditional(sheet: Excel.Worksheet, { address, formula, fill, color, bold }: ConditionalFormat): void {
  const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
}
