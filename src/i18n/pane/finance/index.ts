import type { Locale } from '../../../core/local-text';
import { enUS } from './en-US';
import type { FinanceMessages } from './messages';
import { zhCN } from './zh-CN';

export type { FinanceMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, FinanceMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the fees tab's cards in a language. */
export function financeMessages(locale: Locale): FinanceMessages {
  return MESSAGES[locale];
}
