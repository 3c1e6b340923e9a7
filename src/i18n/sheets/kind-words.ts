import type { Locale } from '../locale';

/** What each kind of sheet is called: its name without a number, and the word in its marker. In users' files: add, never change. */
export const KIND_WORDS = {
  'zh-CN': {
    scoring: '评分表',
    fees: '费用表',
    audit: '审核信息',
    standard: '分值表',
    ladder: '阶梯检查表',
    findings: '不符合项',
    log: '变更记录',
    shadow: '评分底稿',
    consolidation: '汇总',
    report: '评审报告',
    summary: '结果摘要',
  },
  'en-US': {
    scoring: 'Scoring',
    fees: 'Fees',
    audit: 'Audit',
    standard: 'Point table',
    ladder: 'Ladder',
    findings: 'Nonconformities',
    log: 'Change log',
    shadow: 'Score copy',
    consolidation: 'Consolidation',
    report: 'Report',
    summary: 'Summary',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;
