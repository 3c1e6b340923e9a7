import type { PricedQuote } from '../../core/finance/priced-quote';
import { recordOf } from '../../core/finance/quote/quote-record';
import { isoDate } from '../../core/lifecycle/serial-date';
import type { Locale } from '../../core/local-text';
import { QUOTE_STRINGS } from '../sheets/quote';
import { moneyText, percentText, quantityText } from './quote-figures';
import { shortWhyOfLine } from './quote-why';
import { QUOTE_WORDS } from './quote-words';
import { REQUEST_WORDS, requestText } from './request-text';

/** A quote as a heading, facts and a table, for other programs. */
interface QuoteTable {
  readonly title: string;
  readonly facts: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Label and amount; the last is what is paid. */
  readonly totals: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
}

function quoteTable(priced: PricedQuote, revision: number, locale: Locale): QuoteTable {
  const strings = QUOTE_STRINGS[locale];
  const words = QUOTE_WORDS[locale];
  const { request, lines, taxed, totalFen, card } = priced;
  const record = recordOf(priced, revision);
  const colon = locale === 'zh-CN' ? '：' : ': ';
  const fact = (field: Parameters<typeof requestText>[1]): string =>
    `${REQUEST_WORDS[locale].fields[field]}${colon}${requestText(record, field, locale)}`;
  const fields = ['organisation', 'auditType', 'headcount', 'card', 'date', 'validUntil'] as const;
  return {
    title: `${strings.title} ${strings.numbered(request.number, revision)}`,
    facts: fields.filter((field) => field !== 'organisation' || request.organisation !== '').map(fact),
    rows: [
      strings.columns,
      ...lines.map((line) => [
        words.lines[line.id],
        line.unit === 'share' ? percentText(line.quantity) : quantityText(line.quantity),
        words.units[line.unit],
        moneyText(line.unitPriceFen),
        moneyText(line.amountFen),
        shortWhyOfLine(line, priced, locale),
      ]),
    ],
    totals:
      taxed === null
        ? [[strings.total, moneyText(totalFen)]]
        : [
            [strings.net, moneyText(taxed.netFen)],
            [strings.tax, moneyText(taxed.taxFen)],
            [strings.gross, moneyText(taxed.grossFen)],
          ],
    notes: [
      ...(card.status === '' ? [] : [card.status]),
      request.extras.some(({ id }) => id === 'travel') ? strings.notes.travelListed : strings.notes.travelLeftOut,
      strings.notes.validity(isoDate(request.validUntil)),
    ],
  };
}

/** A quote as plain text, cells parted by tabs: for WeChat, and for spreadsheets. */
export function quoteAsText(priced: PricedQuote, revision: number, locale: Locale): string {
  const { title, facts, rows, totals, notes } = quoteTable(priced, revision, locale);
  return [title, ...facts, ...rows.map((row) => row.map(oneLine).join('\t')), ...totals.map((total) => total.join('\t')), ...notes].join(
    '\n',
  );
}

/** A quote as a table that Word takes over as it is: no styles but lines, nothing of what was typed is markup. */
export function quoteAsHtml(priced: PricedQuote, revision: number, locale: Locale): string {
  const { title, facts, rows, totals, notes } = quoteTable(priced, revision, locale);
  const [head = [], ...body] = rows;
  const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
  const cells = (tag: 'td' | 'th', row: readonly string[]): string => row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const sums = totals
    .map(
      ([label, amount]) => `<tr><th colspan="4" align="left">${escaped(label)}</th><th align="right">${escaped(amount)}</th><td></td></tr>`,
    )
    .join('');
  const table = `<table border="1" cellspacing="0" cellpadding="4"><tr>${cells('th', head)}</tr>${body
    .map((row) => `<tr>${cells('td', row)}</tr>`)
    .join('')}${sums}</table>`;
  return `<h3>${escaped(title)}</h3>${paragraphs(facts)}${table}${paragraphs(notes)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
