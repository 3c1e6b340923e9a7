import type { Comparison } from '../../core/finance/compare/comparison';
import type { Locale } from '../../core/local-text';
import type { ComparisonStrings } from '../../i18n/sheets/comparison';
import type { ComparisonLayout } from './layout';

/** What every part of a comparison's sheet is built from. */
export interface ComparisonContext {
  readonly comparison: Comparison;
  readonly locale: Locale;
  readonly strings: ComparisonStrings;
  readonly layout: ComparisonLayout;
  /** Why the cards differ, and where the cheaper one changes: a sentence a line. */
  readonly explanations: readonly string[];
  readonly breakEvens: readonly string[];
  /** Widths in points of a card's column and of the whole table. */
  readonly cardWidth: number;
  readonly width: number;
}
