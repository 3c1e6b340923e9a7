import type { Locale } from '../locale';
import { shadowEnUS } from './shadow-en-US';
import type { ShadowStrings } from './shadow-strings';
import { shadowZhCN } from './shadow-zh-CN';

export type { ShadowPurpose } from './shadow-purpose';
export type { ShadowStrings } from './shadow-strings';

export const SHADOW_STRINGS: Readonly<Record<Locale, ShadowStrings>> = { 'zh-CN': shadowZhCN, 'en-US': shadowEnUS };
