import type { PointRow } from '../../core/audit/point-row';
import type { SerialDate } from '../../core/lifecycle/serial-date';
import type { Locale } from '../../core/local-text';

/** What a sheet with a table of points is made from. */
export interface StandardSheetOptions {
  readonly locale: Locale;
  readonly designation: string;
  /** Edition of the table, as its owner calls it. */
  readonly edition: string;
  readonly body?: string;
  readonly source?: string;
  /** The day the table was loaded. */
  readonly date: SerialDate;
  readonly rows: readonly PointRow[];
}
