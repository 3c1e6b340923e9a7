import type { Language } from '../../core/cells/words';
import type { Locale } from '../../core/local-text';
import type { ScoringStrings } from '../../i18n/sheets';
import type { Standard } from '../../standards/standard';
import type { ScoringLayout, ScoringReferences } from './layout';

/** What every part of the scoring sheet is built from. */
export interface ScoringContext {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly language: Language;
  readonly strings: ScoringStrings;
  readonly layout: ScoringLayout;
  readonly refs: ScoringReferences;
}

/** Header fields that the caller knows already; all else stays empty for the auditor. */
export interface ScoringHeader {
  readonly organisation?: string;
  readonly certificationBody?: string;
  readonly ruleNumber?: string;
  readonly auditType?: string;
  readonly auditors?: string;
}
