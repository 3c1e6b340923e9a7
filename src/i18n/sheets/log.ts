import type { Locale } from '../locale';
import { logEnUS } from './log-en-US';
import type { LogStrings } from './log-strings';
import { logZhCN } from './log-zh-CN';

export type { LogEvent, LogStrings } from './log-strings';

export const LOG_STRINGS: Readonly<Record<Locale, LogStrings>> = { 'zh-CN': logZhCN, 'en-US': logEnUS };
