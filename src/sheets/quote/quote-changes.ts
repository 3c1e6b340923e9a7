import { quoteDifference } from '../../core/finance/quote/difference';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { Locale } from '../../core/local-text';
import { differenceRows, type DifferenceRow } from '../../i18n/finance/difference-text';
import { recordInLanguage } from './record-in-language';

/** What a revision changed, in a language, whichever languages the two quotes were made in. */
export function quoteChanges(before: QuoteRecord, after: QuoteRecord, locale: Locale): DifferenceRow[] {
  const [old, now] = [recordInLanguage(before, locale), recordInLanguage(after, locale)];
  return differenceRows(quoteDifference(old, now), old, now, locale);
}
