import type { Locale } from '../locale';
import { rateCardEnUS } from './rate-card-en-US';
import type { RateCardStrings } from './rate-card-strings';
import { rateCardZhCN } from './rate-card-zh-CN';

export type { RateCardStrings } from './rate-card-strings';

export const RATE_CARD_STRINGS: Readonly<Record<Locale, RateCardStrings>> = { 'zh-CN': rateCardZhCN, 'en-US': rateCardEnUS };
