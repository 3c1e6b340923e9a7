import type { Locale } from '../locale';
import { comparisonEnUS } from './comparison-en-US';
import type { ComparisonStrings } from './comparison-strings';
import { comparisonZhCN } from './comparison-zh-CN';

export type { ComparisonStrings } from './comparison-strings';

export const COMPARISON_STRINGS: Readonly<Record<Locale, ComparisonStrings>> = { 'zh-CN': comparisonZhCN, 'en-US': comparisonEnUS };
