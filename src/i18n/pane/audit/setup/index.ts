import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { SetupMessages } from './messages';
import { zhCN } from './zh-CN';

export type { SetupMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, SetupMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function setupMessages(locale: Locale): SetupMessages {
  return MESSAGES[locale];
}
