import type { AuditType } from '../core/cells/words';
import type { PriceId, Provenance } from '../core/fees/rate-card';
import type { LocalText, Locale } from '../core/local-text';

/** Words of the tables that QUOTE and CYCLE spill. Sentences around a figure are given in pieces, so that a formula can be built of them too. */
export interface FeeAnswerWords {
  readonly quoteHeader: readonly string[];
  readonly items: Readonly<Record<PriceId, string>>;
  readonly outlets: string;
  readonly daysUnit: string;
  readonly onceUnit: string;
  readonly provenance: Readonly<Record<Provenance | 'own', string>>;
  readonly auditTypes: Readonly<Record<AuditType, string>>;
  /** Before a band such as 1176-1550. */
  readonly band: string;
  /** After the band, where the person-days come from. */
  readonly daysFrom: (auditType: AuditType, provenance: string) => string;
  /** Around the amount or amounts of the other reading, after its source. */
  readonly otherReading: readonly [string, string];
  readonly to: string;
  readonly noOutletRule: string;
  readonly outletRule: (outlets: number, least: number) => string;
  readonly total: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly sum: string;
  readonly exempt: string;
  /** Around the rate in percent. */
  readonly netOfGross: readonly [string, string];
  readonly grossLessNet: string;
  readonly taxOfNet: readonly [string, string];
  readonly separator: string;
  readonly noTravel: string;
  readonly cycleHeader: readonly string[];
  readonly noAudit: string;
  readonly opened: string;
  readonly sameYear: string;
  readonly closing: string;
  readonly without: (year: number) => string;
  readonly withIt: (year: number) => string;
  readonly certificateCycle: string;
}

export const FEE_ANSWER_WORDS: Readonly<Record<Locale, FeeAnswerWords>> = {
  'zh-CN': {
    quoteHeader: ['项目', '数量', '单位', '单价（元）', '金额（元）', '说明'],
    items: { application: '申请费', personDay: '评审费', approvalRegistration: '审定与注册费', annual: '年金（含标志使用）' },
    outlets: '网点评审费',
    daysUnit: '人日',
    onceUnit: '项',
    provenance: { published: '公开发布', derived: '推导值', own: '自备收费标准' },
    auditTypes: { initial: '初次评审', surveillance: '监督评审', recertification: '复评' },
    band: '人数区间 ',
    daysFrom: (auditType, provenance) => `，${FEE_ANSWER_WORDS['zh-CN'].auditTypes[auditType]}人日合计（${provenance}）`,
    otherReading: ['（按此说合计 ', ' 元）'],
    to: '–',
    noOutletRule: '本收费标准未规定网点另计人日；总人数须包含网点人员',
    outletRule: (outlets, least) => `${outlets} 个网点按各自人数查表，每个至少 ${least} 人日`,
    total: '合计',
    net: '不含税金额',
    tax: '增值税',
    gross: '价税合计',
    sum: '各项之和',
    exempt: '免税',
    netOfGross: ['价税合计 ÷（1 + ', '），四舍五入到分'],
    grossLessNet: '价税合计 − 不含税金额',
    taxOfNet: ['不含税金额 × ', '，四舍五入到分'],
    separator: '；',
    noTravel: '不含差旅食宿',
    cycleHeader: ['年度', '评审', '人数', '人日', '费用（元）', '累计（元）', '说明'],
    noAudit: '无评审',
    opened: '上年末的复评已开启新证书，本年年金已含在复评费用中',
    sameYear: '，按当年人数计费',
    closing: '，第 33–36 个月进行，所含年金属于下一张证书',
    without: (year) => `合计（不含第 ${year} 年复评）`,
    withIt: (year) => `合计（含第 ${year} 年复评）`,
    certificateCycle: '证书周期费用：初次评审与两次监督评审',
  },
  'en-US': {
    quoteHeader: ['Item', 'Quantity', 'Unit', 'Unit price (CNY)', 'Amount (CNY)', 'Why'],
    items: {
      application: 'Application fee',
      personDay: 'Assessment fee',
      approvalRegistration: 'Approval and registration fee',
      annual: 'Annual fee (use of the mark)',
    },
    outlets: 'Assessment of outlets',
    daysUnit: 'person-days',
    onceUnit: 'item',
    provenance: { published: 'published', derived: 'derived', own: 'your own rate card' },
    auditTypes: { initial: 'Initial audit', surveillance: 'Surveillance', recertification: 'Recertification' },
    band: 'Headcount band ',
    daysFrom: (auditType, provenance) =>
      `, ${FEE_ANSWER_WORDS['en-US'].auditTypes[auditType].toLowerCase()}: person-days in total (${provenance})`,
    otherReading: [' (by it CNY ', ' in all)'],
    to: '–',
    noOutletRule: 'This rate card has no rule that adds person-days for outlets; the total headcount must include their staff',
    outletRule: (outlets, least) =>
      `${outlets} ${outlets === 1 ? 'outlet' : 'outlets'} timed by headcount, at least ${least} person-days each`,
    total: 'Total',
    net: 'Net amount',
    tax: 'VAT',
    gross: 'Total with tax',
    sum: 'Sum of the lines',
    exempt: 'Tax exempt',
    netOfGross: ['Total with tax ÷ (1 + ', '), rounded to the fen'],
    grossLessNet: 'Total with tax − net amount',
    taxOfNet: ['Net amount × ', ', rounded to the fen'],
    separator: '; ',
    noTravel: 'travel and lodging not included',
    cycleHeader: ['Year', 'Audit', 'Headcount', 'Person-days', 'Fee (CNY)', 'Running total (CNY)', 'Why'],
    noAudit: 'No audit',
    opened: "The recertification at the end of the year before opened this certificate and holds this year's annual fee",
    sameYear: ', by the headcount of this year',
    closing: ', in months 33–36; its annual fee belongs to the next certificate',
    without: (year) => `Total without the recertification of year ${year}`,
    withIt: (year) => `Total with the recertification of year ${year}`,
    certificateCycle: 'Certificate cycle: initial audit and two surveillances',
  },
};

/** Said beside the total of a card in a range, which has neither status nor tax note of its own. */
export const OWN_CARD_STATUS: LocalText = {
  'zh-CN': '按自备收费标准计算，未经本插件核对',
  'en-US': 'By your own rate card, which this add-in has not checked',
};

export const OWN_CARD_TAX_NOTE: LocalText = {
  'zh-CN': '含税与否未注明',
  'en-US': 'tax included or not is not stated',
};
