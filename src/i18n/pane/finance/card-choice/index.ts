import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { CardChoiceMessages } from './messages';
import { zhCN } from './zh-CN';

export type { CardChoiceMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, CardChoiceMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the choice in a language. */
export function cardChoiceMessages(locale: Locale): CardChoiceMessages {
  return MESSAGES[locale];
}
