import type { Locale } from '../../../core/local-text';
import { enUS } from './en-US';
import type { AuditMessages } from './messages';
import { zhCN } from './zh-CN';

export type { AuditMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, AuditMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the audit tab in a language. */
export function auditMessages(locale: Locale): AuditMessages {
  return MESSAGES[locale];
}
