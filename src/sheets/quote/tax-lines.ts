import { amountInWords } from '../../core/finance/amount-in-words/amount-in-words';
import { toCellNumber } from '../../core/exact';
import { yuan } from '../../core/fees/fee';
import type { TaxedAmount } from '../../core/fees/tax';
import { grossOf } from '../../core/finance/quote/quote-record';
import { REQUEST_WORDS } from '../../i18n/finance/request-text';
import { quoted } from '../../functions/native/formula';
import { at } from '../address';
import { fieldLine, formula } from '../report/lines';
import type { FlowCell, FlowLine } from '../report/flow';
import { LINE_COLUMN } from './columns';
import type { QuoteContext } from './context';
import { QUOTE_NAMES } from './names';
import { percentFormat } from './percent-format';

const MONEY = '"¥"#,##0.00';
/** Columns of a line of three pairs, two of the grid each: rate and mode; net, tax and gross. */
const CELL = { rate: 'C', mode: 'G', net: 'C', tax: 'G', gross: 'K' } as const;

/** Rate and mode of the tax, the one line that takes the total apart, the amount in words, and whether all is as it was priced. */
export function taxLines(context: QuoteContext): FlowLine[] {
  const { strings, priced, locale, record, cells } = context;
  const total = at(LINE_COLUMN.amount, cells.rowOf('total'));
  const { taxed } = priced;
  const { tax } = priced.request;
  const payable = taxed === null ? total : at(CELL.gross, cells.rowOf('taxed'));
  const agrees = `ROUND(${payable}-${String(yuan(grossOf(record)))},2)=0`;
  const words = amountInWords(grossOf(record), locale);
  return [
    ...(tax === null || taxed === null
      ? priced.card.taxNote === ''
        ? []
        : [fieldLine([strings.fields.taxRate, priced.card.taxNote])]
      : [rateLine(context, tax), takenApart(context, taxed, total)]),
    fieldLine([strings.inWords, formula(`IF(${agrees},${quoted(words)},${quoted(strings.wordsStale)})`, words)]),
    {
      grid: true,
      cells: [
        { from: 0, span: 3, content: strings.check, style: 'reportLabel' },
        {
          from: 3,
          span: 9,
          content: formula(`IF(${agrees},${quoted(strings.agrees)},${quoted(strings.differs)})`, strings.agrees),
          style: 'reportNote',
          name: { name: QUOTE_NAMES.check, comment: strings.check },
        },
      ],
    },
  ];
}

/** An exempt supply is called so beside its 0%. */
function rateLine({ strings, locale }: QuoteContext, { rate, mode }: NonNullable<QuoteContext['priced']['request']['tax']>): FlowLine {
  return {
    grid: true,
    mark: 'rate',
    keepWithNext: true,
    cells: [
      { from: 0, span: 2, content: strings.fields.taxRate, style: 'reportLabel' },
      {
        from: 2,
        span: 2,
        content: toCellNumber(rate),
        style: 'input',
        format: rate.n === 0n ? `${quoted(REQUEST_WORDS[locale].exempt)} 0%` : percentFormat(rate),
        name: { name: QUOTE_NAMES.taxRate, comment: strings.fields.taxRate },
      },
      { from: 4, span: 2, content: strings.fields.taxMode, style: 'reportLabel' },
      {
        from: 6,
        span: 6,
        content: strings.modes[mode],
        style: 'inputText',
        name: { name: QUOTE_NAMES.taxMode, comment: strings.fields.taxMode },
      },
    ],
  };
}

/** Net, tax and gross, rounded once. */
function takenApart({ strings, cells }: QuoteContext, { netFen, taxFen, grossFen }: TaxedAmount, total: string): FlowLine {
  const [rate, row] = [cells.rowOf('rate'), cells.rowOf('taxed')];
  const [share, mode] = [at(CELL.rate, rate), at(CELL.mode, rate)];
  const [net, tax] = [at(CELL.net, row), at(CELL.tax, row)];
  const excluded = `${mode}=${quoted(strings.modes.excluded)}`;
  const pairs = [
    [strings.net, `IF(${excluded},${total},ROUND(${total}/(1+${share}),2))`, QUOTE_NAMES.net, netFen],
    [strings.tax, `IF(${excluded},ROUND(${total}*${share},2),ROUND(${total}-${net},2))`, QUOTE_NAMES.tax, taxFen],
    [strings.gross, `ROUND(${net}+${tax},2)`, QUOTE_NAMES.gross, grossFen],
  ] as const;
  return {
    grid: true,
    mark: 'taxed',
    height: 20,
    keepWithNext: true,
    cells: pairs.flatMap(([label, content, name, fen], index): FlowCell[] => [
      { from: index * 4, span: 2, content: label, style: index === 0 ? 'totalLabel' : 'totalCaption' },
      {
        from: index * 4 + 2,
        span: 2,
        content: formula(content, String(yuan(fen))),
        style: 'totalTight',
        format: MONEY,
        name: { name, comment: label },
      },
    ]),
  };
}
