import type { Locale } from '../locale';
import { costEnUS } from './cost-en-US';
import type { CostStrings } from './cost-strings';
import { costZhCN } from './cost-zh-CN';

export type { CostStrings } from './cost-strings';

export const COST_STRINGS: Readonly<Record<Locale, CostStrings>> = { 'zh-CN': costZhCN, 'en-US': costEnUS };
