import type { Locale } from '../locale';
import { quoteEnUS } from './quote-en-US';
import type { QuoteStrings } from './quote-strings';
import { quoteZhCN } from './quote-zh-CN';

export type { QuoteStrings } from './quote-strings';

export const QUOTE_STRINGS: Readonly<Record<Locale, QuoteStrings>> = { 'zh-CN': quoteZhCN, 'en-US': quoteEnUS };
