import type { PricedCycle } from '../../core/finance/cycle/price-cycle';
import type { Locale } from '../../core/local-text';
import type { CostWords } from '../../i18n/finance/cost-words';
import type { CostStrings } from '../../i18n/sheets/cost';
import type { CostLayout } from './layout';

/** What every part of a total cost's sheet is built from. */
export interface CostContext {
  /** The fees around which the lines stand. */
  readonly cycle: PricedCycle;
  readonly locale: Locale;
  readonly strings: CostStrings;
  readonly words: CostWords;
  readonly layout: CostLayout;
  readonly withRecertification: boolean;
}
