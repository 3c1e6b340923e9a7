import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { CompareMessages } from './messages';
import { zhCN } from './zh-CN';

export type { CompareMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, CompareMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function compareMessages(locale: Locale): CompareMessages {
  return MESSAGES[locale];
}
