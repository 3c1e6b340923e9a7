import { toCellNumber } from '../../core/exact';
import { yuan } from '../../core/fees/fee';
import type { PricedLine } from '../../core/finance/priced-quote';
import { shortWhyOfLine } from '../../i18n/finance/quote-why';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { at, column } from '../address';
import { partLine } from '../report/lines';
import type { FlowCell, FlowLine } from '../report/flow';
import { LINE_COLUMN, LINE_GRID } from './columns';
import { percentFormat } from './percent-format';
import type { QuoteContext } from './context';
import { QUOTE_NAMES } from './names';

const MONEY = '#,##0.00';

/** Marks of the first and the last line, by which formulas and names find them. */
export const markOf = (line: PricedLine): string => `line:${line.id}`;

/** The lines of the quote: quantity and unit price are for typing, the amount is reckoned. The discount comes after the subtotal. */
export function priceLines(context: QuoteContext): FlowLine[] {
  const { priced, strings } = context;
  const charges = priced.lines.filter(({ id }) => id !== 'discount');
  const discount = priced.lines.find(({ id }) => id === 'discount');
  const [item, quantity, unit, unitPrice, amount, why] = strings.columns;
  const heads: FlowLine = {
    grid: true,
    keepWithNext: true,
    height: 30,
    cells: (
      [
        [LINE_GRID.item, item],
        [LINE_GRID.quantity, quantity],
        [LINE_GRID.unit, unit],
        [LINE_GRID.unitPrice, unitPrice],
        [LINE_GRID.amount, amount],
        [LINE_GRID.why, why],
      ] as const
    ).map(([place, content]) => ({ ...place, content, style: 'columnHeader' })),
  };
  return [
    partLine(strings.lines),
    heads,
    ...charges.map((line) => priceLine(line, context, heads)),
    ...(discount === undefined
      ? []
      : [sumLine(strings.subtotal, 'subtotal', sumFormula(context), priced.subtotalFen), priceLine(discount, context, heads)]),
    sumLine(strings.total, 'total', totalFormula(context), priced.totalFen),
  ];
}

/** `head` comes again above a line that begins a page. */
function priceLine(line: PricedLine, context: QuoteContext, head: FlowLine): FlowLine {
  const { priced, locale } = context;
  const words = QUOTE_WORDS[locale];
  const row = context.cells.rowOf(markOf(line));
  const share = line.unit === 'share';
  const cells: FlowCell[] = [
    { ...LINE_GRID.item, content: words.lines[line.id], style: 'reportText' },
    {
      ...LINE_GRID.quantity,
      content: toCellNumber(line.quantity),
      style: 'input',
      format: share ? percentFormat(line.quantity) : quantityFormat(line),
    },
    { ...LINE_GRID.unit, content: words.units[line.unit], style: 'reportCenter' },
    share
      ? { ...LINE_GRID.unitPrice, content: { formula: discountBase(context), shows: '' }, style: 'computed', format: MONEY }
      : { ...LINE_GRID.unitPrice, content: yuan(line.unitPriceFen), style: 'input', format: MONEY },
    {
      ...LINE_GRID.amount,
      content: { formula: `ROUND(${at(LINE_COLUMN.quantity, row)}*${at(LINE_COLUMN.unitPrice, row)},2)`, shows: '' },
      style: 'computed',
      format: MONEY,
    },
    { ...LINE_GRID.why, content: shortWhyOfLine(line, priced, locale), style: 'reportWhy' },
  ];
  return { grid: true, mark: markOf(line), cells, head };
}

/** 16 person-days as 16, 5.5 as 5.5, 16/3 as 5.333. */
function quantityFormat({ quantity }: PricedLine): string {
  return quantity.d === 1n ? '0' : quantity.d === 2n ? '0.0' : '0.000';
}

function sumLine(label: string, mark: string, formula: string, fen: bigint): FlowLine {
  return {
    grid: true,
    mark,
    height: 20,
    keepWithNext: true,
    cells: [
      { from: 0, span: LINE_GRID.amount.from, content: label, style: 'totalLabel' },
      {
        ...LINE_GRID.amount,
        content: { formula, shows: String(yuan(fen)) },
        style: 'total',
        format: MONEY,
        ...(mark === 'total' ? { name: { name: QUOTE_NAMES.total, comment: label } } : {}),
      },
      { ...LINE_GRID.why, content: '', style: 'totalLabel' },
    ],
  };
}

/** The amounts of all lines but the discount. */
function sumFormula({ priced, cells }: QuoteContext): string {
  const rows = priced.lines.filter(({ id }) => id !== 'discount').map((line) => cells.rowOf(markOf(line)));
  return `ROUND(SUM(${column(LINE_COLUMN.amount, Math.min(...rows), Math.max(...rows))}),2)`;
}

/** The body's own fees, below zero: travel is passed on at cost. */
function discountBase({ priced, cells }: QuoteContext): string {
  const subtotal = at(LINE_COLUMN.amount, cells.rowOf('subtotal'));
  const travel = priced.lines.find(({ id }) => id === 'travel');
  return travel === undefined ? `-ROUND(${subtotal},2)` : `-ROUND(${subtotal}-${at(LINE_COLUMN.amount, cells.rowOf(markOf(travel)))},2)`;
}

function totalFormula(context: QuoteContext): string {
  const { priced, cells } = context;
  const subtotal = at(LINE_COLUMN.amount, cells.rowOf('subtotal'));
  const discount = priced.lines.find(({ id }) => id === 'discount');
  return discount === undefined ? sumFormula(context) : `ROUND(${subtotal}+${at(LINE_COLUMN.amount, cells.rowOf(markOf(discount)))},2)`;
}
