import type { AuditType, DayPart, JudgementWord } from '../../core/cells/words';
import type { Locale } from '../../core/local-text';

/** The word a sheet of a language offers for each judgement: one of the synonyms the functions understand. */
export const JUDGEMENT_WORDS: Readonly<Record<Locale, Readonly<Record<JudgementWord, string>>>> = {
  'zh-CN': { unscored: '未评', conforming: '符合', nonconforming: '不符合', sampled: '抽样', deleted: '不适用' },
  'en-US': { unscored: 'unscored', conforming: 'conforming', nonconforming: 'nonconforming', sampled: 'sampled', deleted: 'n/a' },
};

/** The word of a sheet for each audit type. */
export const AUDIT_TYPE_WORDS: Readonly<Record<Locale, Readonly<Record<AuditType, string>>>> = {
  'zh-CN': { initial: '初次评审', surveillance: '监督评审', recertification: '复评' },
  'en-US': { initial: 'initial', surveillance: 'surveillance', recertification: 'recertification' },
};

/** The word of a sheet for each part of the person-days. */
export const DAY_PART_WORDS: Readonly<Record<Locale, Readonly<Record<DayPart, string>>>> = {
  'zh-CN': { total: '合计', onsite: '现场', planning: '策划' },
  'en-US': { total: 'total', onsite: 'onsite', planning: 'planning' },
};

/** How evidence is gathered (domain reference: observation, documents, interviews, calls to customers). */
export const METHOD_WORDS: Readonly<Record<Locale, Readonly<Record<'observation' | 'documents' | 'interview' | 'customerCall', string>>>> =
  {
    'zh-CN': { observation: '观察', documents: '查阅', interview: '访谈', customerCall: '回访' },
    'en-US': { observation: 'observation', documents: 'documents', interview: 'interview', customerCall: 'customer call' },
  };
