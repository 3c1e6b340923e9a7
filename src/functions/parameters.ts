import type { ParameterDefinition } from './definition';

/** Parameters that several functions share, described once. */
export const pointsParameter: ParameterDefinition = {
  name: 'points',
  label: { 'zh-CN': '分值', 'en-US': 'points' },
  help: { 'zh-CN': '各指标的分值，一列，大于 0', 'en-US': 'Full points of each indicator: one column, above 0' },
  since: '0.1.0',
};

export const judgementsParameter: ParameterDefinition = {
  name: 'judgements',
  label: { 'zh-CN': '判定', 'en-US': 'judgements' },
  help: {
    'zh-CN': '与分值等长的一列：符合、不符合、抽样、不适用、未评，或大于 0 的得分；0 或空白表示未评',
    'en-US': 'Column as long as the points: conforming, nonconforming, sampled, n/a, unscored, or points above 0; 0 or blank is unscored',
  },
  since: '0.1.0',
};

export const samplesParameter: ParameterDefinition = {
  name: 'samples',
  label: { 'zh-CN': '抽样数', 'en-US': 'samples' },
  help: {
    'zh-CN': '判定为抽样的行：抽查的样本数，不小于 1 的整数',
    'en-US': 'For sampled rows: samples checked, a whole number of 1 or more',
  },
  optional: true,
  since: '0.1.0',
};

export const nonconformingParameter: ParameterDefinition = {
  name: 'nonconforming',
  label: { 'zh-CN': '不符合数', 'en-US': 'nonconforming' },
  help: {
    'zh-CN': '判定为抽样的行：不符合的样本数，0 到抽样数；空白为 0',
    'en-US': 'For sampled rows: nonconforming samples, 0 up to the samples; blank is 0',
  },
  optional: true,
  since: '0.1.0',
};

export const specialDeductionsParameter: ParameterDefinition = {
  name: 'specialDeductions',
  label: { 'zh-CN': '特别扣分数', 'en-US': 'specialDeductions' },
  help: {
    'zh-CN': '特别扣分项的项数，不小于 0 的整数；5 项及以上为不合格',
    'en-US': 'Number of special deductions, a whole number of 0 or more; five or more fail the audit',
  },
  optional: true,
  since: '0.1.0',
};

export const bonusParameter: ParameterDefinition = {
  name: 'bonus',
  label: { 'zh-CN': '特别加分', 'en-US': 'bonus' },
  help: {
    'zh-CN': '特别加分，0（默认）或 1；仅在认证机构的规则允许时使用',
    'en-US': "Special bonus, 0 (default) or 1; only where the certification body's rules allow it",
  },
  optional: true,
  since: '0.1.0',
};

export const schemeParameter: ParameterDefinition = {
  name: 'scheme',
  label: { 'zh-CN': '等级方案', 'en-US': 'scheme' },
  help: {
    'zh-CN': '"GB/T 27922-2011"（默认），或两列区域：下限分数（大于 0、不超过 100）、等级名称',
    'en-US': '"GB/T 27922-2011" (default), or a range of two columns: threshold (above 0, up to 100), level name',
  },
  optional: true,
  choices: [{ 'zh-CN': 'GB/T 27922-2011', 'en-US': 'GB/T 27922-2011' }],
  since: '0.1.0',
};

export const languageParameter: ParameterDefinition = {
  name: 'language',
  label: { 'zh-CN': '语言', 'en-US': 'language' },
  help: { 'zh-CN': '结果的语言："zh"（默认）或 "en"', 'en-US': 'Language of the result: "zh" (default) or "en"' },
  optional: true,
  choices: [
    { 'zh-CN': 'zh', 'en-US': 'zh', meaning: { 'zh-CN': '中文', 'en-US': 'Chinese' } },
    { 'zh-CN': 'en', 'en-US': 'en', meaning: { 'zh-CN': '英文', 'en-US': 'English' } },
  ],
  since: '0.1.0',
};

export const scoreParameter: ParameterDefinition = {
  name: 'score',
  label: { 'zh-CN': '得分', 'en-US': 'score' },
  help: { 'zh-CN': '0 到 100 的得分；一个单元格或一片区域', 'en-US': 'Score from 0 to 100; one cell or a range' },
  since: '0.1.0',
};

export const headcountParameter: ParameterDefinition = {
  name: 'headcount',
  label: { 'zh-CN': '人数', 'en-US': 'headcount' },
  help: {
    'zh-CN': '组织员工总人数（含服务网点），不小于 1 的整数；一个单元格或一片区域',
    'en-US': 'All employees of the organisation, outlets included: a whole number of 1 or more; one cell or a range',
  },
  since: '0.1.0',
};

export const auditTypeParameter: ParameterDefinition = {
  name: 'auditType',
  label: { 'zh-CN': '评审类型', 'en-US': 'auditType' },
  help: { 'zh-CN': '初次评审（默认）、监督评审 或 复评', 'en-US': 'initial (default), surveillance or recertification' },
  optional: true,
  choices: [
    { 'zh-CN': '初次评审', 'en-US': 'initial' },
    { 'zh-CN': '监督评审', 'en-US': 'surveillance' },
    { 'zh-CN': '复评', 'en-US': 'recertification' },
  ],
  since: '0.1.0',
};

export const rateCardParameter: ParameterDefinition = {
  name: 'rateCard',
  label: { 'zh-CN': '收费标准', 'en-US': 'rateCard' },
  help: {
    'zh-CN':
      '"试行"（默认），或自备的 5 列区域：人数区间行（下限、上限、初次、监督、复评人日）与价格行（项目、金额：申请费、人日单价、审定与注册费、年金，可加网点最低人日），行序不限',
    'en-US':
      '"trial" (default), or 5 columns, rows in any order: bands (from, to, initial, surveillance, recertification days) and prices in CNY (item, amount: application fee, day rate, approval and registration fee, annual fee; outlet minimum days if charged)',
  },
  optional: true,
  since: '0.2.0',
};

export const clausesParameter: ParameterDefinition = {
  name: 'clauses',
  label: { 'zh-CN': '条款', 'en-US': 'clauses' },
  help: {
    'zh-CN': '各指标的条款号，与分值等长的一列，如 5.1.2',
    'en-US': 'Clause of each indicator, a column as long as the points, e.g. 5.1.2',
  },
  since: '0.2.0',
};

export const goalParameter: ParameterDefinition = {
  name: 'target',
  label: { 'zh-CN': '目标', 'en-US': 'target' },
  help: {
    'zh-CN': '要达到的等级名称（可省“级”字，中英文均可）或 0 到 100 的分数',
    'en-US': 'Level to reach (Chinese or English), or a score from 0 to 100',
  },
  choices: [
    { 'zh-CN': '达标级', 'en-US': 'qualified' },
    { 'zh-CN': '三星级', 'en-US': 'three-star' },
    { 'zh-CN': '四星级', 'en-US': 'four-star' },
    { 'zh-CN': '五星级', 'en-US': 'five-star' },
  ],
  since: '0.2.0',
};

export const issuedParameter: ParameterDefinition = {
  name: 'issued',
  label: { 'zh-CN': '发证日期', 'en-US': 'issued' },
  help: {
    'zh-CN': '证书颁发日期：日期单元格，或如 2026-11-22、2026.11.22、2026年11月22日 的文本',
    'en-US': 'Day the certificate was issued: a date cell, or text such as 2026-11-22 or 2026/11/22',
  },
  since: '0.2.0',
};
