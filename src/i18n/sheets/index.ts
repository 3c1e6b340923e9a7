import type { Locale } from '../locale';
import { auditEnUS } from './audit-en-US';
import type { AuditStrings } from './audit-strings';
import { auditZhCN } from './audit-zh-CN';
import { consolidationEnUS } from './consolidation-en-US';
import type { ConsolidationStrings } from './consolidation-strings';
import { consolidationZhCN } from './consolidation-zh-CN';
import { feesEnUS } from './fees-en-US';
import type { FeeStrings } from './fees-strings';
import { feesZhCN } from './fees-zh-CN';
import { scoringEnUS } from './scoring-en-US';
import type { ScoringStrings } from './scoring-strings';
import { scoringZhCN } from './scoring-zh-CN';

export type { AuditStrings, SiteKind, TeamRole } from './audit-strings';
export type { ConsolidationStrings } from './consolidation-strings';
export type { FeeStrings } from './fees-strings';
export type { InputTexts, LegendFigures, ScoringStrings } from './scoring-strings';
export { PACK_STRINGS } from './pack-strings';
export { KIND_WORDS } from './kind-words';
export { AUDIT_TYPE_WORDS, DAY_PART_WORDS, JUDGEMENT_WORDS, METHOD_WORDS } from './words';

export const SCORING_STRINGS: Readonly<Record<Locale, ScoringStrings>> = { 'zh-CN': scoringZhCN, 'en-US': scoringEnUS };

export const FEE_STRINGS: Readonly<Record<Locale, FeeStrings>> = { 'zh-CN': feesZhCN, 'en-US': feesEnUS };

export const AUDIT_STRINGS: Readonly<Record<Locale, AuditStrings>> = { 'zh-CN': auditZhCN, 'en-US': auditEnUS };

export const CONSOLIDATION_STRINGS: Readonly<Record<Locale, ConsolidationStrings>> = {
  'zh-CN': consolidationZhCN,
  'en-US': consolidationEnUS,
};
