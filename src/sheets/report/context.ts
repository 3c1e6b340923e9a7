import type { Locale } from '../../core/local-text';
import type { ReportStrings } from '../../i18n/sheets/report';
import type { ReportSources, SiteSource } from './sources';
import type { SiteWorking } from './working';

/** A scoring sheet with its working. */
export interface Site extends SiteSource {
  readonly working: SiteWorking;
}

/** What every part of a report is made from. */
export interface ReportContext {
  readonly locale: Locale;
  readonly strings: ReportStrings;
  readonly sources: ReportSources;
  readonly sites: readonly [Site, ...Site[]];
  /** Day on which the report is made, as YYYY-MM-DD. */
  readonly date: string;
  /** True while not all points are the certification body's own: then there is no result, only a draft. */
  readonly draft: boolean;
}
