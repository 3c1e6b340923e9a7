import type { Locale } from '../../../core/local-text';
import { enUS } from './en-US';
import type { RowsMessages } from './messages';
import { zhCN } from './zh-CN';

export type { RowsMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, RowsMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of scoring row by row in a language. */
export function rowsMessages(locale: Locale): RowsMessages {
  return MESSAGES[locale];
}
