import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { QuoteMessages } from './messages';
import { zhCN } from './zh-CN';

export type { QuoteMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, QuoteMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function quoteMessages(locale: Locale): QuoteMessages {
  return MESSAGES[locale];
}
