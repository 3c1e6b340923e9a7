/**
 * Every word a cell may hold for one of our notions, in Chinese and English: the one table of synonyms.
 * Compared after NFKC (full width becomes half width), trimming, and lower-casing.
 */
export const WORDS = {
  judgement: {
    unscored: ['未评', '未评分', 'unscored', 'not scored'],
    conforming: ['符合', '√', '✓', '✔', '是', 'conforming', 'conform', 'yes'],
    nonconforming: ['不符合', '×', '✗', '✘', '否', 'nonconforming', 'non-conforming', 'no'],
    sampled: ['抽样', 'sampled', 'sample'],
    deleted: ['不适用', '删减', 'n/a', 'na', 'not applicable'],
  },
  auditType: {
    initial: ['初次评审', '初审', '初评', 'initial', 'initial audit'],
    surveillance: ['监督评审', '监督', '监审', '监评', 'surveillance', 'surveillance audit'],
    recertification: ['复评', '再认证', 'recertification', 'recertification audit'],
  },
  part: {
    total: ['合计', '总计', 'total'],
    onsite: ['现场', '现场评审', 'onsite', 'on-site', 'on site'],
    planning: ['策划', '策划与文审', 'planning'],
  },
  level: {
    notQualified: ['不合格', '未达标', 'not qualified'],
    qualified: ['达标级', '达标', 'qualified'],
    threeStar: ['三星级', '三星', '3星级', '3星', 'three-star', 'three star', '3-star'],
    fourStar: ['四星级', '四星', '4星级', '4星', 'four-star', 'four star', '4-star'],
    fiveStar: ['五星级', '五星', '5星级', '5星', 'five-star', 'five star', '5-star'],
  },
  standard: {
    gbt27922: ['gb/t 27922-2011', 'gb/t 27922', 'gb/t27922-2011', 'gb/t27922'],
  },
  language: {
    zh: ['zh', 'zh-cn', '中文'],
    en: ['en', 'en-us', 'english'],
  },
} as const;

type Vocabulary = typeof WORDS;
export type Notion = keyof Vocabulary;
export type WordOf<N extends Notion> = keyof Vocabulary[N] & string;

export type JudgementWord = WordOf<'judgement'>;
export type AuditType = WordOf<'auditType'>;
export type DayPart = WordOf<'part'>;
export type LevelId = WordOf<'level'>;
export type Language = WordOf<'language'>;

/** A word as it is compared: full width as half width, outer blanks away, inner blanks single, lower case. */
export function normalize(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

const index = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(WORDS).map(([notion, meanings]) => [
    notion,
    new Map(Object.entries(meanings).flatMap(([meaning, words]) => (words as readonly string[]).map((word) => [word, meaning] as const))),
  ]),
);

/** The meaning of a word for one notion, or undefined when no synonym fits. */
export function meaningOf<N extends Notion>(notion: N, text: string): WordOf<N> | undefined {
  const words = index.get(notion);
  return (words?.get(text) ?? words?.get(normalize(text))) as WordOf<N> | undefined;
}
