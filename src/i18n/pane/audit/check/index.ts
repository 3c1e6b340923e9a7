import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { CheckMessages } from './messages';
import { zhCN } from './zh-CN';

export type { CheckMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, CheckMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the check in a language. */
export function checkMessages(locale: Locale): CheckMessages {
  return MESSAGES[locale];
}
