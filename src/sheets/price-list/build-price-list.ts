import { repeatedClients } from '../../core/finance/batch/repeated-clients';
import { PRICE_LIST_STRINGS } from '../../i18n/sheets/price-list';
import { area, at, column, grid } from '../address';
import { joinParts, type PlanPart } from '../part';
import type { SheetPlan } from '../plan';
import { SIGNAL, STYLES, type StyleName } from '../styles';
import { lineCells } from './cells';
import { chargesOf, isMoney, LIST_ROW, listColumns, type ListColumn } from './columns';
import type { ListContext, PriceListOptions } from './context';
import { headPart } from './head';
import { PRICE_LIST_VERSION } from './version';

/** Clients priced by one card, a line each; what has no price says why. All lines are values: the list stands for its day and edition. */
export function buildPriceList(options: PriceListOptions): SheetPlan {
  const { rows, terms, locale } = options;
  const strings = PRICE_LIST_STRINGS[locale];
  const charges = chargesOf(terms.card);
  const columns = listColumns(charges, terms.tax !== null);
  const context: ListContext = {
    ...options,
    strings,
    charges,
    columns,
    repeated: repeatedClients(rows),
    last: LIST_ROW.first + rows.length - 1,
  };
  const whole = area('A', LIST_ROW.title, columns.letters('error'), context.last);
  return {
    kind: 'priceList',
    version: PRICE_LIST_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#548235',
    font: { name: strings.fontName, size: 10, address: whole },
    columnWidths: columns.order.map((own) => ({ columns: `${columns.letters(own)}:${columns.letters(own)}`, points: strings.widths[own] })),
    styles: STYLES,
    // By the last column the lines without a price are filtered out, or looked at alone.
    tables: [
      {
        name: 'CERT_PriceList',
        address: area('A', LIST_ROW.header, columns.letters('error'), context.last),
        style: 'TableStyleLight1',
        filter: true,
      },
    ],
    charts: [],
    frozenRows: LIST_ROW.header,
    print: {
      area: whole,
      titleRows: `$${String(LIST_ROW.header)}:$${String(LIST_ROW.header)}`,
      footerLeft: `${terms.card.name} ${terms.card.edition}`,
      footerCenter: strings.footer,
    },
    firstInput: at('A', LIST_ROW.first),
    ...joinParts([headPart(context), linesPart(context)]),
  };
}

const LOOK: Readonly<Record<ListColumn, StyleName>> = {
  row: 'fixedCenter',
  name: 'check',
  headcount: 'computed',
  outlets: 'computedCenter',
  auditType: 'computedCenter',
  band: 'computedCenter',
  days: 'computed',
  application: 'computed',
  personDay: 'computed',
  approvalRegistration: 'computed',
  annual: 'computed',
  total: 'computed',
  net: 'computed',
  tax: 'computed',
  gross: 'computed',
  error: 'check',
};

/** Text of the user's own stays text in these columns. */
const TEXTS: readonly ListColumn[] = ['name', 'error'];

function linesPart(context: ListContext): PlanPart {
  const { rows, strings, columns, last } = context;
  const cells = (own: ListColumn): string => column(columns.letters(own), LIST_ROW.first, last);
  const all = area('A', LIST_ROW.first, columns.letters('error'), last);
  const first = (own: ListColumn): string => `$${columns.letters(own)}${String(LIST_ROW.first)}`;
  const said = `${first('error')}<>""`;
  const wholeDays = rows.every(({ client: { price } }) => !price.ok || 2n % price.value.days.d === 0n);
  return {
    blocks: [{ kind: 'values', topLeft: at('A', LIST_ROW.first), rows: rows.map((row) => lineCells(row, context)) }],
    styled: columns.order.map((own) => ({ address: cells(own), style: LOOK[own] })),
    borders: [grid(all)],
    numberFormats: [
      ...TEXTS.map((own) => ({ address: cells(own), format: '@' })),
      { address: cells('headcount'), format: '#,##0' },
      // A third of an initial audit is no half day.
      { address: cells('days'), format: wholeDays ? '0.0' : '0.00' },
      ...columns.order.filter(isMoney).map((own) => ({ address: cells(own), format: strings.money })),
    ],
    conditionalFormats: [
      { address: all, formula: `=AND(${said},${first('total')}="")`, ...SIGNAL.bad },
      { address: cells('error'), formula: `=AND(${said},${first('total')}<>"")`, ...SIGNAL.open },
    ],
  };
}
