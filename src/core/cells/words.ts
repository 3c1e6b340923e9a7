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
    initial: ['初次评审', '初审', '初评', '初次', 'initial', 'initial audit'],
    surveillance: ['监督评审', '监督', '监审', '监评', '监督审核', 'surveillance', 'surveillance audit'],
    recertification: ['复评', '再认证', 'recertification', 're-certification', 'recertification audit'],
  },
  part: {
    total: ['合计', '总计', 'total'],
    onsite: ['现场', '现场评审', 'onsite', 'on-site', 'on site'],
    planning: ['策划', '策划与文审', 'planning'],
  },
  plan: {
    whole: ['3m', '申请至获证', '3个月', '三个月', '全程', '3 months', 'whole'],
    audit: ['audit', '评审至获证', '评审', '评审全程', '按评审'],
  },
  cost: {
    unfixable: ['不可改', '不可整改', '不能整改', '无法整改', 'cannot be fixed', 'not fixable', 'unfixable'],
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
    sbtProduction: [
      ...['sb/t 10401-2006 生产', 'sb/t 10401-2006 生产企业', 'sb/t 10401-2006 production', '生产', '生产企业', 'production'],
      ...['sb/t10401-2006 生产', 'sb/t10401-2006 生产企业', 'sb/t10401-2006 production'],
    ],
    sbtSales: [
      ...['sb/t 10401-2006 销售', 'sb/t 10401-2006 销售服务', 'sb/t 10401-2006 销售服务企业', 'sb/t 10401-2006 sales'],
      ...['sb/t10401-2006 销售', 'sb/t10401-2006 销售服务', 'sb/t10401-2006 销售服务企业', 'sb/t10401-2006 sales'],
      ...['销售', '销售服务', '销售服务企业', 'sales', 'sales and service', 'sales-service'],
    ],
  },
  rateCard: {
    trial: ['trial', '试行', '试行收费标准', 'trial fee standard'],
  },
  /** Names of the rows a rate card in a range may have beside its bands. */
  rateCardItem: {
    application: ['申请费', 'application fee', 'application'],
    personDay: ['人日单价', '人日费', '评审人日单价', '评审费', 'day rate', 'person-day rate', 'assessment fee'],
    approvalRegistration: ['审定与注册费', '审定注册费', 'approval and registration fee', 'approval and registration'],
    annual: ['年金', '年金(含标志使用)', 'annual fee', 'annual fee (use of the mark)'],
    outletMinimum: ['网点最低人日', 'outlet minimum days', 'outlet minimum person-days'],
  },
  charge: {
    waived: ['免收', '不收', 'waived', 'not charged'],
  },
  /** Column headings over a rate card in a range; a row of nothing else is skipped. */
  rateCardHeading: {
    heading: [
      ...['人数下限', '下限', '人数上限', '上限', '最小人数', '最大人数', '从', '至', '到', '人数', '人数区间', '区间', '人日', '现场人日'],
      ...['初次', '初次评审', '初次评审人日', '初次人日', '监督', '监督评审', '监督评审人日', '监督人日', '复评', '复评人日'],
      ...['项目', '名称', '金额', '金额(元)', '单价', '单价(元)', '价格', '数量', '单位', '费用', '费用(元)', '数据来源', '来源'],
      ...['备注', '说明', '收费标准'],
      ...['from', 'to', 'min', 'max', 'minimum', 'maximum', 'headcount', 'headcount band', 'band', 'person-days', 'on site'],
      ...['initial', 'initial audit', 'initial person-days', 'surveillance', 'surveillance audit', 'surveillance person-days'],
      ...['recertification', 'recertification audit', 'recertification person-days'],
      ...['item', 'name', 'price', 'unit price', 'unit price (cny)', 'amount', 'amount (cny)', 'amount in cny', 'quantity', 'unit'],
      ...['fee', 'fee (cny)', 'source', 'source of figures', 'why', 'remark', 'remarks', 'note', 'notes', 'rate card'],
    ],
  },
  /** Column headings over a scheme of levels in a range: thresholds and names. */
  schemeHeading: {
    heading: [
      ...['下限', '下限分数', '分数下限', '最低分', '最低分数', '分数', '得分', '等级', '等级名称', '级别', '级别名称', '名称', '星级'],
      ...['threshold', 'thresholds', 'lower bound', 'minimum', 'minimum score', 'from', 'score', 'points'],
      ...['level', 'level name', 'name', 'label', 'grade', 'rung'],
    ],
  },
  tax: {
    included: ['含税', '已含税', 'included', 'tax included'],
    excluded: ['不含税', '未含税', 'excluded', 'tax excluded'],
  },
  taxRate: {
    exempt: ['免税', 'exempt', 'tax exempt'],
  },
  ladder: {
    la: ['l-a', 'la', '基本/中级/高级', 'basic/intermediate/advanced'],
    lb: ['l-b', 'lb', '一级/二级/三级', 'level 1/2/3'],
    lc: ['l-c', 'lc', '初级/中级/高级', 'primary/intermediate/advanced'],
    ld: ['l-d', 'ld', '一级至五级', '一级/二级/三级/四级/五级', 'level 1/2/3/4/5'],
    le: ['l-e', 'le', '达标/五星/七星/十星/十二星', 'qualified/5/7/10/12 stars'],
  },
  /** What is said of a ladder's criterion. */
  answer: {
    met: ['是', '有', '符合', '满足', '√', '✓', '✔', 'yes', 'met', 'conforming'],
    notMet: ['否', '无', '不符合', '不满足', '×', '✗', '✘', 'no', 'not met', 'nonconforming'],
    open: ['未评', '未答', 'unscored', 'not scored', 'not answered'],
  },
  managersRule: {
    proportional: ['按比例', '比例', 'proportional'],
    allOrNothing: ['全有或全无', '不足全扣', 'all-or-nothing', 'all or nothing'],
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
export type StandardId = WordOf<'standard'>;
export type LadderId = WordOf<'ladder'>;
export type ManagersRule = WordOf<'managersRule'>;

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
