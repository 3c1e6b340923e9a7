import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { BatchMessages } from './messages';
import { zhCN } from './zh-CN';

export type { BatchMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, BatchMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function batchMessages(locale: Locale): BatchMessages {
  return MESSAGES[locale];
}
