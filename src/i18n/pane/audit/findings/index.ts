import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { FindingsMessages } from './messages';
import { zhCN } from './zh-CN';

export type { FindingsMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, FindingsMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the nonconformities in a language. */
export function findingsMessages(locale: Locale): FindingsMessages {
  return MESSAGES[locale];
}
