import type { Locale } from '../locale';
import { cycleEnUS } from './cycle-en-US';
import type { CycleStrings } from './cycle-strings';
import { cycleZhCN } from './cycle-zh-CN';

export type { CycleStrings } from './cycle-strings';

export const CYCLE_STRINGS: Readonly<Record<Locale, CycleStrings>> = { 'zh-CN': cycleZhCN, 'en-US': cycleEnUS };
