import { isoDate } from '../../core/lifecycle/serial-date';
import { quoted } from '../../functions/native/formula';
import { percentText } from '../../i18n/finance/quote-figures';
import { AUDIT_TYPE_WORDS } from '../../i18n/sheets/words';
import { area, at, column, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import type { Block } from '../plan';
import { isMoney, LIST_ROW, type ListColumn } from './columns';
import type { ListContext } from './context';
import { PRICE_LIST_NAMES } from './names';
import { PRICE_LIST_VERSION } from './version';

/** Title, card with edition and status, terms, source and the sums: all of it stays in view. */
export function headPart(context: ListContext): PlanPart {
  const { terms, totals, source, locale, strings, columns } = context;
  const { card } = terms;
  const last = columns.letters('error');
  const line = (row: number): string => area('A', row, last, row);
  const marker = markerText({ kind: 'priceList', version: PRICE_LIST_VERSION, subject: card.id, locale, edition: card.edition });
  const texts: readonly (readonly [row: number, text: string])[] = [
    [LIST_ROW.card, strings.card(card.name, card.edition, card.body)],
    [LIST_ROW.status, strings.status(card.status)],
    [
      LIST_ROW.terms,
      strings.terms({
        date: isoDate(terms.date),
        auditType: AUDIT_TYPE_WORDS[locale][terms.auditType],
        outletsCounted: terms.outletsCounted,
        tax: terms.tax === null ? null : { mode: terms.tax.mode, rate: percentText(terms.tax.rate), exempt: terms.tax.rate.n === 0n },
        taxNote: card.taxNote,
      }),
    ],
    [LIST_ROW.source, strings.source(source.sheet, source.address, totals.blank, totals.subtotals)],
  ];
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', LIST_ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at(last, LIST_ROW.title), rows: [[marker]] },
      ...texts.map(([row, text]): Block => ({ kind: 'values', topLeft: at('A', row), rows: [[text]] })),
      { kind: 'values', topLeft: at('A', LIST_ROW.totals), rows: [[strings.sum]] },
      { kind: 'formulas', topLeft: at('B', LIST_ROW.totals), rows: [[countsFormula(context)]] },
      { kind: 'formulas', topLeft: at(moneyColumns(context)[0] ?? last, LIST_ROW.totals), rows: [sums(context)] },
      { kind: 'formulas', topLeft: at(last, LIST_ROW.totals), rows: [[errorsFormula(context)]] },
      { kind: 'values', topLeft: at('A', LIST_ROW.header), rows: [columns.order.map((own) => strings.columns[own])] },
    ],
    merges: [area('A', LIST_ROW.title, columns.letters('total'), LIST_ROW.title), ...texts.map(([row]) => line(row))],
    styled: [
      { address: at('A', LIST_ROW.title), style: 'title' },
      { address: at(last, LIST_ROW.title), style: 'marker' },
      ...texts.map(([row]) => ({ address: line(row), style: row === LIST_ROW.status ? 'caution' : 'note' }) as const),
      { address: area('A', LIST_ROW.totals, 'B', LIST_ROW.totals), style: 'totalLabel' },
      { address: area('C', LIST_ROW.totals, last, LIST_ROW.totals), style: 'total' },
      { address: at(last, LIST_ROW.totals), style: 'totalNote' },
      { address: line(LIST_ROW.header), style: 'columnHeader' },
    ],
    borders: [grid(line(LIST_ROW.totals)), grid(line(LIST_ROW.header))],
    numberFormats: moneyColumns(context).map((letters) => ({ address: at(letters, LIST_ROW.totals), format: strings.money })),
    names: [
      { name: MARKER_NAME, address: at(last, LIST_ROW.title), comment: marker },
      { name: PRICE_LIST_NAMES.card, address: at('A', LIST_ROW.card), comment: card.name },
      { name: PRICE_LIST_NAMES.status, address: at('A', LIST_ROW.status), comment: card.status.slice(0, 250) },
      { name: PRICE_LIST_NAMES.total, address: at(columns.letters('total'), LIST_ROW.totals), comment: strings.columns.total },
    ],
    rowHeights: [
      { rows: rowsOf(LIST_ROW.title), points: 28 },
      ...texts.map(([row]) => ({ rows: rowsOf(row), points: row === LIST_ROW.status ? 20 : 18 })),
      { rows: rowsOf(LIST_ROW.totals), points: 22 },
      { rows: rowsOf(LIST_ROW.header), points: 34 },
    ],
  };
}

function moneyColumns({ columns }: ListContext): string[] {
  return columns.order.filter(isMoney).map(columns.letters);
}

function cells({ columns, last }: ListContext, own: ListColumn): string {
  return column(columns.letters(own), LIST_ROW.first, last);
}

/** How many lines have a price, as an expression. */
function count(context: ListContext): string {
  return `COUNT(${cells(context, 'total')})`;
}

function sums(context: ListContext): string[] {
  return context.columns.order.filter(isMoney).map((own) => `=ROUND(SUM(${cells(context, own)}),2)`);
}

/** How many lines have none. */
function leftOut(context: ListContext): string {
  return `ROWS(${cells(context, 'total')})-${count(context)}`;
}

/** How many clients the sums are of, and how many are not in them. */
function countsFormula(context: ListContext): string {
  const { priced, between, leftOut: words } = context.strings.counts;
  return `=${count(context)}&${quoted(priced)}&IF(${leftOut(context)}=0,"",${quoted(between)}&${leftOut(context)}&${quoted(words)})`;
}

function errorsFormula(context: ListContext): string {
  return `=${leftOut(context)}&${quoted(context.strings.refused)}`;
}

function rowsOf(row: number): string {
  return `${String(row)}:${String(row)}`;
}
