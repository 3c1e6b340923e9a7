import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { ClientMessages } from './messages';
import { zhCN } from './zh-CN';

export type { ClientMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, ClientMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts in a language. */
export function clientMessages(locale: Locale): ClientMessages {
  return MESSAGES[locale];
}
