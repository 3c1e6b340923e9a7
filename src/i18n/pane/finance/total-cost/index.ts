import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { TotalCostMessages } from './messages';
import { zhCN } from './zh-CN';

export type { TotalCostMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, TotalCostMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function totalCostMessages(locale: Locale): TotalCostMessages {
  return MESSAGES[locale];
}
