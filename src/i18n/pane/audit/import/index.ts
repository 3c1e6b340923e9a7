import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { ImportMessages } from './messages';
import { zhCN } from './zh-CN';

export type { ImportMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, ImportMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of importing an old sheet in a language. */
export function importMessages(locale: Locale): ImportMessages {
  return MESSAGES[locale];
}
