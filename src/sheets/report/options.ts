import type { Locale } from '../../core/local-text';
import type { ReportSources } from './sources';

/** What a report or a summary is made from. */
export interface ReportOptions {
  readonly sources: ReportSources;
  readonly locale: Locale;
  /** The day on which it is made, as YYYY-MM-DD. */
  readonly date: string;
}
