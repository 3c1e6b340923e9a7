import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { ReportMessages } from './messages';
import { zhCN } from './zh-CN';

export type { ReportMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, ReportMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card that makes reports, in a language. */
export function reportMessages(locale: Locale): ReportMessages {
  return MESSAGES[locale];
}
