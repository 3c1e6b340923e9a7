import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { TeamMessages } from './messages';
import { zhCN } from './zh-CN';

export type { TeamMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, TeamMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function teamMessages(locale: Locale): TeamMessages {
  return MESSAGES[locale];
}
