import type { Locale } from '../locale';
import { feesEnUS } from './fees-en-US';
import type { FeeStrings } from './fees-strings';
import { feesZhCN } from './fees-zh-CN';
import { scoringEnUS } from './scoring-en-US';
import type { ScoringStrings } from './scoring-strings';
import { scoringZhCN } from './scoring-zh-CN';
import { standardEnUS } from './standard-en-US';
import type { StandardStrings } from './standard-strings';
import { standardZhCN } from './standard-zh-CN';

export type { FeeStrings } from './fees-strings';
export type { StandardStrings } from './standard-strings';
export type { InputTexts, LegendFigures, ScoringStrings } from './scoring-strings';
export { KIND_WORDS } from './kind-words';
export { AUDIT_TYPE_WORDS, DAY_PART_WORDS, JUDGEMENT_WORDS, METHOD_WORDS } from './words';

export const SCORING_STRINGS: Readonly<Record<Locale, ScoringStrings>> = { 'zh-CN': scoringZhCN, 'en-US': scoringEnUS };

export const STANDARD_STRINGS: Readonly<Record<Locale, StandardStrings>> = { 'zh-CN': standardZhCN, 'en-US': standardEnUS };

export const FEE_STRINGS: Readonly<Record<Locale, FeeStrings>> = { 'zh-CN': feesZhCN, 'en-US': feesEnUS };
