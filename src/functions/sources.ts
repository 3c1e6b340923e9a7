import type { LocalText } from '../core/local-text';

/** Where the rules of the functions come from, said in one place. */
export const scoringSource: LocalText = {
  'zh-CN': 'GB/T 27922-2011 第 6 章（评分规则与星级）',
  'en-US': 'GB/T 27922-2011, clause 6 (scoring rules and star levels)',
};

export const feeSource: LocalText = {
  'zh-CN': '商品售后服务评价体系认证收费标准及人日数对照表（试行），证号 B11320011；试行/历史参考价,以认证机构现行公开收费为准',
  'en-US':
    "Trial fee standard and person-day table for after-sales service certification, licence B11320011; trial, historic prices: the certification body's current public price list prevails",
};

/** Marked as a default wherever it is shown: the certification standard itself has no such rule. */
export const sampleSource: LocalText = {
  'zh-CN': '默认规则：借用 IAF MD 1 的多场所抽样公式，GB/T 27922-2011 与收费标准均无此规定',
  'en-US': 'Default: formula of IAF MD 1 for audits of many sites; neither GB/T 27922-2011 nor the fee standard has such a rule',
};

export const processSource: LocalText = {
  'zh-CN': '认证流程与周期的通常情况；标明“默认”的为本工具的算法，以认证机构规则为准',
  'en-US': "Usual course and durations of the certification; what is marked default is this tool's, the certification body's rules prevail",
};

export const indicatorsSource: LocalText = {
  'zh-CN': 'GB/T 27922-2011 第 5 章及公开资料；SB/T 10401-2006 指标目录（认证资料）。标明“默认”的分值为本工具所设，非标准原文',
  'en-US':
    "GB/T 27922-2011, clause 5, and public material; list of indicators of SB/T 10401-2006 from material on the certification. Points marked default are this tool's, not the standards'",
};

export const ladderSource: LocalText = {
  'zh-CN': '认证资料所列的等级与准则；L-D、L-E 的下限没有公布，由使用者给出',
  'en-US':
    "Rungs and criteria as given in material on the certification; thresholds of L-D and L-E are not published and are the user's own",
};

export const managersSource: LocalText = {
  'zh-CN': 'GB/T 27922-2011 第 5.1.2.2 条（10%，5 分；认证资料）；进一取整、按比例扣分为本工具默认',
  'en-US':
    'GB/T 27922-2011, clause 5.1.2.2 (10%, 5 points; material on the certification); rounding up and proportional loss are defaults of this tool',
};
