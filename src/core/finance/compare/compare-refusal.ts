import type { QuoteRefusal } from '../quote/quote-refusal';
import type { TaxBasis } from './tax-basis';

/** Why a body has no fee to compare: its card has no price, or it is not known how its prices stand to tax. */
export type CompareRefusal =
  QuoteRefusal | { readonly code: 'compared_tax_unknown'; readonly card: string; readonly basis: Exclude<TaxBasis, 'asListed'> };
