import type { Locale } from '../locale';
import { priceListEnUS } from './price-list-en-US';
import type { PriceListStrings } from './price-list-strings';
import { priceListZhCN } from './price-list-zh-CN';

export type { ListTerms, PriceListStrings } from './price-list-strings';

export const PRICE_LIST_STRINGS: Readonly<Record<Locale, PriceListStrings>> = { 'zh-CN': priceListZhCN, 'en-US': priceListEnUS };
