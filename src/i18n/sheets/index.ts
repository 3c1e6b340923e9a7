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
import { ladderEnUS } from './ladder-en-US';
import type { LadderStrings } from './ladder-strings';
import { ladderZhCN } from './ladder-zh-CN';
import { findingsEnUS } from './findings-en-US';
import type { FindingStrings } from './findings-strings';
import { findingsZhCN } from './findings-zh-CN';
import { scoringEnUS } from './scoring-en-US';
import type { ScoringStrings } from './scoring-strings';
import { scoringZhCN } from './scoring-zh-CN';
import { standardEnUS } from './standard-en-US';
import type { StandardStrings } from './standard-strings';
import { standardZhCN } from './standard-zh-CN';

export type { AuditStrings, SiteKind, TeamRole } from './audit-strings';
export type { ConsolidationStrings } from './consolidation-strings';
export type { FeeStrings } from './fees-strings';
export type { LadderStrings } from './ladder-strings';
export type { StandardStrings } from './standard-strings';
export type { InputTexts, LegendFigures, ScoringStrings } from './scoring-strings';
export type { FindingStrings } from './findings-strings';
export { FINDING_STATUS_WORDS, findingStatusOf, SEVERITY_WORDS, severityOf, SPECIAL_ROW, specialLineOf } from './finding-words';
export type { FindingStatus, Severity } from './finding-words';
export { PACK_STRINGS } from './pack-strings';
export { KIND_WORDS } from './kind-words';
export { AUDIT_TYPE_WORDS, DAY_PART_WORDS, JUDGEMENT_WORDS, METHOD_WORDS } from './words';

export const SCORING_STRINGS: Readonly<Record<Locale, ScoringStrings>> = { 'zh-CN': scoringZhCN, 'en-US': scoringEnUS };

export const STANDARD_STRINGS: Readonly<Record<Locale, StandardStrings>> = { 'zh-CN': standardZhCN, 'en-US': standardEnUS };

export const LADDER_STRINGS: Readonly<Record<Locale, LadderStrings>> = { 'zh-CN': ladderZhCN, 'en-US': ladderEnUS };

export const FEE_STRINGS: Readonly<Record<Locale, FeeStrings>> = { 'zh-CN': feesZhCN, 'en-US': feesEnUS };

export const FINDING_STRINGS: Readonly<Record<Locale, FindingStrings>> = { 'zh-CN': findingsZhCN, 'en-US': findingsEnUS };
export const AUDIT_STRINGS: Readonly<Record<Locale, AuditStrings>> = { 'zh-CN': auditZhCN, 'en-US': auditEnUS };
export const CONSOLIDATION_STRINGS: Readonly<Record<Locale, ConsolidationStrings>> = {
  'zh-CN': consolidationZhCN,
  'en-US': consolidationEnUS,
};
