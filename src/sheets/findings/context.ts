import type { Locale } from '../../core/local-text';

export interface FindingsSheetOptions {
  readonly locale: Locale;
  /** What the list is about: designation of the standard. */
  readonly subject: string;
  /** Rows it has room for: all indicators and lines of special deductions of the scoring sheets, and a spare for the user's own. */
  readonly capacity: number;
}

/** What every part of the list is built from. */
export interface FindingsContext extends FindingsSheetOptions {
  readonly last: number;
}
