import type { WorkbenchLocale } from '../../contract';
import { enUS } from './en-US';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';

export type { Messages } from './messages';

const TABLES: Readonly<Record<WorkbenchLocale, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function messagesFor(locale: WorkbenchLocale): Messages {
  return TABLES[locale];
}
