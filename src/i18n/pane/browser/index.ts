import type { Locale } from '../../../core/local-text';
import { enUS } from './en-US';
import type { BrowserMessages } from './messages';
import { zhCN } from './zh-CN';

export type { BrowserMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, BrowserMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the function browser in a language. Apart from the pane's others: they load with the browser. */
export function browserMessages(locale: Locale): BrowserMessages {
  return MESSAGES[locale];
}
