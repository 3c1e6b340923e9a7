import type { Locale } from '../../core/local-text';
import { accept, type Result } from '../../core/result';
import type { SpecialItems } from '../../core/scoring/score';
import { outlookOf, type Outlook } from '../../core/whatif/outlook';
import { localeOfLanguage } from '../../i18n/locale';
import type { Argument } from '../definition';
import { readAuditRows, type AuditArguments } from './audit-rows';
import { readClauses } from './clauses';
import { readLanguage } from './single';

export interface AuditOutlook {
  readonly outlook: Outlook;
  readonly special: SpecialItems;
}

/** The audit a what-if question is about. */
export function readOutlook(audit: AuditArguments): Result<AuditOutlook> {
  const read = readAuditRows(audit);
  if (!read.ok) return read;
  const { rows, special } = read.value;
  const outlook = outlookOf(rows, special);
  return outlook.ok ? accept({ outlook: outlook.value, special }) : outlook;
}

export interface ListedOutlook extends AuditOutlook {
  /** The clause of every row, by its 1-based position. */
  readonly clauses: ReadonlyMap<number, string>;
  readonly locale: Locale;
}

/** The same for an answer that lists rows by their clauses, in a language. */
export function readListedOutlook(
  audit: AuditArguments & { readonly clauses: Argument | undefined; readonly language: Argument | undefined },
): Result<ListedOutlook> {
  const words = readLanguage(audit.language);
  if (!words.ok) return words;
  const read = readOutlook(audit);
  if (!read.ok) return read;
  const clauses = readClauses(audit.clauses, audit.points, read.value.outlook.rows);
  return clauses.ok ? accept({ ...read.value, clauses: clauses.value, locale: localeOfLanguage(words.value) }) : clauses;
}
