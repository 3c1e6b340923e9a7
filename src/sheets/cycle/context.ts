import type { PricedCycle } from '../../core/finance/cycle/price-cycle';
import type { Locale } from '../../core/local-text';
import type { CycleStrings } from '../../i18n/sheets/cycle';
import type { CycleColumns } from './layout';

/** What every part of a cycle's sheet is built from. */
export interface CycleContext {
  readonly cycle: PricedCycle;
  readonly locale: Locale;
  readonly strings: CycleStrings;
  readonly columns: CycleColumns;
  /** Width in points of the column that says why. */
  readonly whyWidth: number;
}
