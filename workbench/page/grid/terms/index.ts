import type { WorkbenchLocale } from '../../../contract';
import { enUSTerms } from './en-US';
import { zhCNTerms } from './zh-CN';

const TERMS: Readonly<Record<WorkbenchLocale, Readonly<Record<string, string>>>> = { 'zh-CN': zhCNTerms, 'en-US': enUSTerms };

/** A term of the grid's user interface in the display language; English, its own language, where no translation exists. */
export function translate(locale: WorkbenchLocale, term: string): string {
  const key = term.trim().replace(/\s+/g, ' ');
  const translation = TERMS[locale][key];
  return translation === undefined ? term : term.replace(term.trim(), translation);
}
