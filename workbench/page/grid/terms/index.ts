import type { WorkbenchLocale } from '../../../contract';
import { zhCNTerms } from './zh-CN';

/** A term of the grid's user interface in the display language; English, its own language, where no translation exists. */
export function translate(locale: WorkbenchLocale, term: string): string {
  if (locale === 'en-US') return term;
  const key = term.trim().replace(/\s+/g, ' ');
  const translation = zhCNTerms[key];
  return translation === undefined ? term : term.replace(term.trim(), translation);
}
