import type { Locale } from '../locale';

/** What the change log calls each field of a scoring sheet. */
export const FIELD_WORDS = {
  'zh-CN': {
    designation: '标准（标记）',
    edition: '分值表版本',
    organisation: '受评组织',
    certificationBody: '认证机构',
    auditType: '评审类型',
    auditors: '评审员',
    site: '场所',
    standard: '标准',
    ruleNumber: '认证规则编号',
    date: '评审日期',
    clauses: '条款',
    points: '分值',
    judgements: '判定',
    samples: '抽样数',
    nonconforming: '不符合数',
    adjudged: '核定得分',
    reasons: '理由与证据',
    methods: '取证方式',
    departments: '部门',
    interviewees: '受访人',
    records: '记录编号',
    links: '链接',
    assessors: '评分人',
    specialCategories: '特别扣分类别',
    specialTexts: '特别扣分说明',
  },
  'en-US': {
    designation: 'Standard (marker)',
    edition: 'Edition of points',
    organisation: 'Organisation',
    certificationBody: 'Certification body',
    auditType: 'Audit type',
    auditors: 'Auditors',
    site: 'Site',
    standard: 'Standard',
    ruleNumber: 'Rule number',
    date: 'Audit date',
    clauses: 'Clause',
    points: 'Points',
    judgements: 'Judgement',
    samples: 'Samples',
    nonconforming: 'Nonconforming',
    adjudged: 'Points by judgement',
    reasons: 'Reason and evidence',
    methods: 'Method',
    departments: 'Department',
    interviewees: 'Interviewee',
    records: 'Record',
    links: 'Link',
    assessors: 'Scored by',
    specialCategories: 'Category of special deduction',
    specialTexts: 'Special deduction',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** The word for a field; its name where there is none. */
export function fieldWord(field: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = FIELD_WORDS[locale];
  return words[field] ?? field;
}
