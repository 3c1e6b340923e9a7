import type { Language } from '../core/cells/words';
import type { Locale } from '../core/local-text';

export type { Locale } from '../core/local-text';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** The product's language for a display language of Office: zh* is Chinese, every other is English. */
export function localeOf(displayLanguage: string): Locale {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** The locale whose words a `[language]` argument asks for. */
export function localeOfLanguage(language: Language): Locale {
  return language === 'zh' ? 'zh-CN' : 'en-US';
}

/** The `[language]` argument that a sheet made in `locale` writes into its formulas. */
export function languageOf(locale: Locale): Language {
  return locale === 'zh-CN' ? 'zh' : 'en';
}
