import type { Locale } from '../../core/local-text';
import type { PricedQuote } from '../../core/finance/priced-quote';
import { recordOf, type QuoteRecord } from '../../core/finance/quote/quote-record';
import { QUOTE_STRINGS } from '../../i18n/sheets/quote';
import { area } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { flowPart, GRID, LAST_COLUMN, layoutOf, type FlowLine } from '../report/flow';
import { sheetNameOf } from '../sheet-name';
import { STYLES } from '../styles';
import { GAP_COLUMN, RECORD } from './columns';
import type { QuoteContext } from './context';
import { differenceLines } from './difference-lines';
import { footLines, markerLine } from './foot-lines';
import { headLines } from './head-lines';
import { inputsPart } from './inputs-part';
import { QUOTE_NAMES } from './names';
import { priceLines } from './price-lines';
import { recordPart } from './record-part';
import { taxLines } from './tax-lines';
import { QUOTE_VERSION } from './version';
import { whyLines } from './why-lines';

export interface QuoteSheetOptions {
  readonly priced: PricedQuote;
  readonly locale: Locale;
  /** 0 for the first quote of a number. */
  readonly revision?: number;
  /** The quote that this one takes the place of. */
  readonly previous?: QuoteRecord;
}

/** A quote on A4: the offer on its first page, how it comes about on the next; amounts are native formulas over quantities and prices. */
export function buildQuoteSheet({ priced, locale, revision = 0, previous }: QuoteSheetOptions): SheetPlan {
  const strings = QUOTE_STRINGS[locale];
  const record = recordOf(priced, revision);
  const base = { priced, record, previous: previous ?? null, locale, strings };
  // Formulas are as high as what they show, so that the first pass tells the rows to which those of the second refer.
  const rows = new Map(layoutOf(linesOf({ ...base, cells: { rowOf: () => 1 } })).lines.map(({ mark, row }) => [mark, row]));
  const context: QuoteContext = { ...base, cells: { rowOf: (mark) => rows.get(mark) ?? 1 } };
  const layout = layoutOf(linesOf(context));
  const pages = flowPart(layout);
  const check = pages.names?.find(({ name }) => name === QUOTE_NAMES.check)?.address ?? '';
  const beside = recordPart(context);
  const parts = joinParts([beside.part, pages, inputsPart(context, check)]);
  return {
    kind: 'quote',
    version: QUOTE_VERSION,
    locale,
    name: sheetNameOf(strings.sheetName(strings.numbered(priced.request.number, revision)), strings.title),
    tabColor: '#C55A11',
    font: { name: strings.fontName, size: 10, address: area('A', 1, RECORD.key, Math.max(layout.lastRow, beside.last)) },
    columnWidths: [
      { columns: `A:${LAST_COLUMN}`, points: GRID.points },
      { columns: `${GAP_COLUMN}:${GAP_COLUMN}`, points: 14 },
      { columns: `${RECORD.label}:${RECORD.label}`, points: 150 },
      { columns: `${RECORD.values[0]}:${RECORD.key}`, points: 96 },
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: 0,
    print: {
      orientation: 'Portrait',
      area: area('A', 1, LAST_COLUMN, layout.lastRow),
      footerLeft: strings.numbered(priced.request.number, revision),
      footerCenter: strings.pages,
      pageBreaks: layout.pageBreaks,
    },
    firstInput: 'A1',
    ...parts,
  };
}

function linesOf(context: QuoteContext): FlowLine[] {
  return [
    ...headLines(context),
    ...priceLines(context),
    ...taxLines(context),
    ...footLines(context),
    ...whyLines(context),
    ...differenceLines(context),
    markerLine(context),
  ];
}
