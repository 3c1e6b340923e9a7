import type { Locale } from '../../core/local-text';
import { enUS } from './en-US';
import type { PaneMessages } from './messages';
import { zhCN } from './zh-CN';

export type { PaneMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, PaneMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the pane in a language. */
export function paneMessages(locale: Locale): PaneMessages {
  return MESSAGES[locale];
}
