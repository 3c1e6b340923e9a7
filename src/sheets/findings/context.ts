import type { Locale } from '../../core/local-text';
import type { FindingContent } from './row-content';

export interface FindingsSheetOptions {
  readonly locale: Locale;
  /** What the list is about: designation of the standard. */
  readonly subject: string;
  /** Rows it has room for: all indicators and lines of special deductions of the scoring sheets, and a spare for the user's own. */
  readonly capacity: number;
  /** Rows to begin with. */
  readonly rows?: readonly FindingContent[];
}

/** What every part of the list is built from. */
export interface FindingsContext extends FindingsSheetOptions {
  readonly last: number;
}
