import type { BatchTotals } from '../../core/finance/batch/batch-totals';
import type { BatchTerms } from '../../core/finance/batch/price-clients';
import type { NumberedClient } from '../../core/finance/batch/repeated-clients';
import type { PriceId } from '../../core/fees/rate-card';
import type { Locale } from '../../core/local-text';
import type { PriceListStrings } from '../../i18n/sheets/price-list';
import type { ListColumns } from './columns';

/** A client's row of the list that was priced. */
export type ListedRow = NumberedClient;

/** What a price list is made from. */
export interface PriceListOptions {
  /** At least one. */
  readonly rows: readonly ListedRow[];
  readonly totals: BatchTotals;
  readonly terms: BatchTerms;
  readonly source: { readonly sheet: string; readonly address: string };
  readonly locale: Locale;
}

/** What every part of a price list is built from. */
export interface ListContext extends PriceListOptions {
  readonly strings: PriceListStrings;
  readonly columns: ListColumns;
  /** The charges that the card knows, in the order of their columns. */
  readonly charges: readonly PriceId[];
  /** The row above that has the same client, by the row that repeats it. */
  readonly repeated: ReadonlyMap<number, number>;
  /** Row of the last client. */
  readonly last: number;
}
