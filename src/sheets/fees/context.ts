import type { Locale } from '../../core/local-text';
import type { RateCard } from '../../core/fees/rate-card';
import type { FeeStrings } from '../../i18n/sheets';

/** What every part of the fee table is built from. */
export interface FeeContext {
  readonly card: RateCard;
  readonly locale: Locale;
  readonly strings: FeeStrings;
  /** Largest headcount the card has a band for. */
  readonly limit: number;
}
