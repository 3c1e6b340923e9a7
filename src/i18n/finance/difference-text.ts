import type { LineSide, QuoteDifference } from '../../core/finance/quote/difference';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { Locale } from '../../core/local-text';
import { moneyText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';
import { REQUEST_WORDS, requestText } from './request-text';

/** One thing that a revision changed: what it was, what it is, and by how much it changes the price, in fen. */
export interface DifferenceRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly changeFen: bigint | null;
}

const WORDS: Readonly<Record<Locale, { readonly none: string; readonly payable: string }>> = {
  'zh-CN': { none: '—', payable: '应付总额' },
  'en-US': { none: '—', payable: 'Amount payable' },
};

/** The difference of two quotes as rows: what changed in the request, then the lines that changed, then what is paid in the end. */
export function differenceRows(difference: QuoteDifference, before: QuoteRecord, after: QuoteRecord, locale: Locale): DifferenceRow[] {
  const { none, payable } = WORDS[locale];
  const side = (one: LineSide | null): string =>
    one === null ? none : `${quantityText(one.quantity)} × ${moneyText(one.unitPriceFen)} = ${moneyText(one.amountFen)}`;
  return [
    ...difference.fields.map((field) => ({
      what: REQUEST_WORDS[locale].fields[field],
      before: requestText(before, field, locale),
      after: requestText(after, field, locale),
      changeFen: null,
    })),
    ...difference.lines
      .filter((line) => line.changeFen !== 0n || line.before === null || line.after === null)
      .map((line) => ({
        what: QUOTE_WORDS[locale].lines[line.id],
        before: side(line.before),
        after: side(line.after),
        changeFen: line.changeFen,
      })),
    {
      what: payable,
      before: moneyText(difference.beforeFen),
      after: moneyText(difference.afterFen),
      changeFen: difference.afterFen - difference.beforeFen,
    },
  ];
}
