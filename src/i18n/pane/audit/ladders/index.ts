import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { LaddersMessages } from './messages';
import { zhCN } from './zh-CN';

export type { LaddersMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, LaddersMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function laddersMessages(locale: Locale): LaddersMessages {
  return MESSAGES[locale];
}
