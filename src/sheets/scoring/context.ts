import type { Language } from '../../core/cells/words';
import type { Locale } from '../../core/local-text';
import type { ScoringStrings } from '../../i18n/sheets';
import type { Standard } from '../../standards/standard';
import type { PlainCell } from '../plan';
import type { ScoringLayout, ScoringReferences } from './layout';

/** What every part of the scoring sheet is built from. */
export interface ScoringContext {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly language: Language;
  readonly strings: ScoringStrings;
  readonly layout: ScoringLayout;
  readonly refs: ScoringReferences;
  readonly known: KnownContent;
  /** Edition of the body's own table of points the sheet is made from; null for the points of this tool. */
  readonly edition: string | null;
}

/** A header field: what it says, or a formula that brings it from another sheet of ours. */
export type HeaderField = PlainCell | { readonly formula: string };

/** Header fields that the caller knows already; all else stays empty for the auditor. */
export interface ScoringHeader {
  readonly organisation?: HeaderField;
  readonly certificationBody?: HeaderField;
  readonly ruleNumber?: HeaderField;
  readonly auditType?: HeaderField;
  readonly auditors?: HeaderField;
  readonly site?: HeaderField;
  /** A serial date of Excel, or a formula. */
  readonly date?: HeaderField;
}

/** What is known of a row already, by its id. */
export interface KnownRow {
  readonly judgement?: PlainCell;
  readonly samples?: PlainCell;
  readonly nonconforming?: PlainCell;
  readonly adjudged?: PlainCell;
  readonly reason?: PlainCell;
  readonly method?: PlainCell;
  readonly department?: PlainCell;
  readonly interviewee?: PlainCell;
  readonly record?: PlainCell;
  readonly link?: PlainCell;
  readonly assessor?: PlainCell;
  /** Points that were changed by hand. */
  readonly points?: PlainCell;
}

/** What is filled in when the sheet is made. */
export interface KnownContent {
  readonly rows: Readonly<Record<string, KnownRow>>;
  readonly specials: readonly { readonly category: PlainCell; readonly description: PlainCell }[];
}
