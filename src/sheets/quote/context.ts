import type { Locale } from '../../core/local-text';
import type { PricedQuote } from '../../core/finance/priced-quote';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { QuoteStrings } from '../../i18n/sheets/quote';

/** Where the cells stand that formulas refer to; rows are counted from 1. */
export interface QuoteCells {
  readonly rowOf: (mark: string) => number;
}

/** What every part of a quote's sheet is built from. */
export interface QuoteContext {
  readonly priced: PricedQuote;
  readonly record: QuoteRecord;
  /** The quote that this one takes the place of. */
  readonly previous: QuoteRecord | null;
  readonly locale: Locale;
  readonly strings: QuoteStrings;
  readonly cells: QuoteCells;
}
