import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { CycleMessages } from './messages';
import { zhCN } from './zh-CN';

export type { CycleMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, CycleMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function cycleMessages(locale: Locale): CycleMessages {
  return MESSAGES[locale];
}
