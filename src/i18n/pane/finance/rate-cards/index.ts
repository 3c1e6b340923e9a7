import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { RateCardsMessages } from './messages';
import { zhCN } from './zh-CN';

export type { RateCardsMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, RateCardsMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function rateCardsMessages(locale: Locale): RateCardsMessages {
  return MESSAGES[locale];
}
