import { quote, type Cell } from '../../core/cells/cell';
import type { AuditType, DayPart } from '../../core/cells/words';
import type { PriceId } from '../../core/fees/rate-card';
import type { ArgumentName } from '../../core/refusal';
import type { RefusalSentences } from './sentences';
import { asPercent } from './as-percent';

const NAMES: Readonly<Record<ArgumentName, string>> = {
  score: '得分',
  scheme: '等级方案',
  specialDeductions: '特别扣分数',
  bonus: '特别加分',
  language: '语言',
  clauses: '条款',
  points: '分值',
  judgements: '判定',
  samples: '抽样数',
  nonconforming: '不符合数',
  level: '分组级别',
  target: '目标等级',
  headcount: '人数',
  auditType: '评审类型',
  part: '人日部分',
  headcounts: '人数',
  rateCard: '收费标准',
  outlets: '网点人数',
  taxRate: '税率',
  taxIncluded: '含税方式',
  years: '年数',
  sites: '场所数',
  costs: '整改成本',
  start: '申请日期',
  plan: '周期方案',
  issued: '发证日期',
  asOf: '截至日期',
  standard: '标准',
  ladder: '等级阶梯',
  answers: '答案',
  thresholds: '下限',
  managementStaff: '服务管理人员数',
  certified: '持证人数',
  rule: '扣分方式',
};

const AUDITS: Readonly<Record<AuditType, string>> = { initial: '初次评审', surveillance: '监督评审', recertification: '复评' };
const PARTS: Readonly<Record<DayPart, string>> = { total: '合计', onsite: '现场', planning: '策划' };
const ITEMS: Readonly<Record<PriceId, string>> = {
  application: '申请费',
  personDay: '人日单价',
  approvalRegistration: '审定与注册费',
  annual: '年金',
};

const at = (row: number | undefined): string => (row === undefined ? '' : `第 ${row} 行：`);
const said = (value: Cell): string => {
  const text = quote(value);
  return text === '' ? '（空白）' : `“${text}”`;
};

export const zhCN: RefusalSentences = {
  excel_error: (r) => `引用的单元格有错误 ${r.error}，请先修正。`,
  boolean_value: (r) => `${at(r.row)}${NAMES[r.argument]}不能是逻辑值 ${quote(r.value)}。`,
  not_a_number: (r) => `${at(r.row)}${NAMES[r.argument]}${said(r.value)}不是数字。`,
  value_missing: (r) => `${at(r.row)}缺少${NAMES[r.argument]}。`,
  unexpected_range: (r) => `${NAMES[r.argument]}只能是一个单元格，所给区域有 ${r.rows} 行 ${r.columns} 列。`,
  shape_mismatch: (r) =>
    `${NAMES[r.argument]}的区域是 ${r.rows} 行 ${r.columns} 列，应为 ${r.expectedRows} 行 ${r.expectedColumns} 列（与第一个参数相同）或一个单元格。`,
  column_expected: (r) => `${NAMES[r.argument]}应为一列，所给区域有 ${r.rows} 行 ${r.columns} 列。`,
  column_length: (r) => `${NAMES[r.argument]}有 ${r.length} 行，分值有 ${r.expected} 行，各列行数必须相同。`,
  score_out_of_range: (r) => `得分${said(r.score)}超出范围，应在 0 到 100 之间。`,
  special_deductions_invalid: (r) => `特别扣分数${said(r.value)}无效，应为不小于 0 的整数。`,
  bonus_invalid: (r) => `特别加分${said(r.value)}无效，只能是 0 或 1。`,
  language_unknown: (r) => `语言${said(r.value)}无效，应为 "zh" 或 "en"。`,
  scheme_unknown: (r) => `等级方案${said(r.value)}未知，应为 "GB/T 27922-2011" 或两列区域（下限分数、等级名称）。`,
  scheme_columns: (r) => `等级方案区域有 ${r.columns} 列，应为两列（下限分数、等级名称）。`,
  scheme_empty: () => '等级方案区域是空的，至少需要一行（下限分数、等级名称）。',
  scheme_threshold_invalid: (r) =>
    `等级方案第 ${r.row} 行：下限分数${said(r.value)}无效，应为大于 0 且不超过 100 的数字；低于最低一级的得分即为不合格，不必列出。`,
  scheme_threshold_duplicate: (r) => `等级方案第 ${r.row} 行：下限分数${said(r.value)}重复。`,
  scheme_label_missing: (r) => `等级方案第 ${r.row} 行：下限分数${said(r.threshold)}缺少等级名称。`,
  target_unknown: (r) => `目标等级${said(r.value)}未知，应为 达标级、三星级、四星级、五星级 或 0 到 100 的分数。`,
  target_out_of_range: (r) => `目标分数${said(r.value)}超出范围，应在 0 到 100 之间。`,
  points_not_positive: (r) => `第 ${r.row} 行：分值${said(r.value)}无效，必须大于 0。`,
  judgement_unknown: (r) => `第 ${r.row} 行：判定${said(r.value)}无法识别，应为 未评、符合、不符合、抽样、不适用 或大于 0 的得分。`,
  earned_negative: (r) => `第 ${r.row} 行：得分${said(r.value)}不能小于 0；不得分请填“不符合”。`,
  earned_above_points: (r) => `第 ${r.row} 行：得分${said(r.earned)}大于分值 ${quote(r.points)}。`,
  samples_invalid: (r) => `第 ${r.row} 行：判定为抽样，抽样数${said(r.value)}无效，应为不小于 1 的整数。`,
  nonconforming_invalid: (r) => `第 ${r.row} 行：不符合数${said(r.value)}无效，应为不小于 0 的整数。`,
  nonconforming_above_samples: (r) => `第 ${r.row} 行：不符合数 ${r.nonconforming} 大于抽样数 ${r.samples}。`,
  conforming_with_nonconforming: (r) => `第 ${r.row} 行：判定为符合，但不符合数为${said(r.nonconforming)}；请改为“抽样”或清除不符合数。`,
  nothing_scored: () => '还没有已评的适用指标，无法计算得分。',
  nothing_applicable: () => '没有适用的指标（全部为不适用或空白），无法计算得分。',
  clause_missing: (r) => `第 ${r.row} 行：有分值但缺少条款号。`,
  breakdown_level_unknown: (r) => `分组级别${said(r.value)}无效，应为 1（如 5.1）或 2（如 5.1.2）。`,
  headcount_not_whole: (r) => `人数${said(r.value)}不是整数。`,
  headcount_below_one: (r) => `人数${said(r.value)}无效，应为不小于 1 的整数。`,
  headcount_above_table: (r) => `人数 ${r.headcount} 超出收费标准上限 ${r.limit} 人，该标准没有此区间的人日数，不作推算。`,
  outlet_headcount_invalid: (r) => `第 ${r.position} 个网点的人数${said(r.value)}无效，应为不小于 1 的整数；空白或 0 表示没有该网点。`,
  outlet_above_table: (r) =>
    `第 ${r.position} 个网点的人数 ${r.headcount} 超出收费标准上限 ${r.limit} 人，该标准没有此区间的人日数，不作推算。`,
  outlets_above_headcount: (r) => `各网点人数合计 ${r.sum} 超过总人数 ${r.headcount}；总人数须包含网点人员，请核对。`,
  audit_type_unknown: (r) => `评审类型${said(r.value)}未知，应为 初次评审、监督评审 或 复评。`,
  target_out_of_reach: (r) => `目标${said(r.value)}无法达到：可以整改的指标全部符合后，最高得分为 ${r.highest}。`,
  special_deductions_fatal: (r) => `特别扣分 ${r.deductions} 项：${r.limit} 项及以上即为不合格，无论目标是等级还是分数都无法达到。`,
  cost_missing: (r) => `第 ${r.row} 行：该指标可以整改，但缺少整改成本；请填大于 0 的金额（元），不能整改的填“不可改”。`,
  cost_invalid: (r) => `第 ${r.row} 行：整改成本${said(r.value)}无效，应为 0.01 到 9999999999.99、至多两位小数的金额（元），或“不可改”。`,
  route_too_hard: (r) =>
    `${r.rows} 个可整改指标的组合在 ${r.limit} 步内无法确定最优方案，不给出可能有误的结果；请将成本取整（如到百元）或减少可整改的行。`,
  date_invalid: (r) =>
    `${NAMES[r.argument]}${said(r.value)}不是日期，应为日期单元格，或如 2026-11-22、2026/11/22、2026.11.22、2026年11月22日 的文本。`,
  date_out_of_range: (r) => `${NAMES[r.argument]}${said(r.value)}超出范围，应在 ${r.earliest} 到 ${r.latest} 之间。`,
  plan_unknown: (r) => `周期方案${said(r.value)}未知，应为 "3m"（申请到获证共 1–3 个月）或 "audit"（评审全程 2–3 个月）。`,
  as_of_before_issue: (r) => `截至日期 ${r.asOf} 早于发证日期 ${r.issued}，请检查两个日期的顺序。`,
  part_unknown: (r) => `人日部分${said(r.value)}未知，应为 合计、现场 或 策划。`,
  rate_card_unknown: (r) => `收费标准${said(r.value)}未知，应为“试行”，或自备的 5 列区域（人数区间与价格）。`,
  rate_card_columns: (r) => `收费标准区域有 ${r.columns} 列，应为 5 列：人数下限、人数上限、初次评审人日、监督评审人日、复评人日。`,
  rate_card_no_bands: () => '收费标准区域没有人数区间，至少需要一行：人数下限、人数上限和三类评审的人日。',
  rate_card_bound_invalid: (r) =>
    `收费标准第 ${r.row} 行：人数${r.bound === 'min' ? '下限' : '上限'}${said(r.value)}无效，应为不小于 1 的整数。`,
  rate_card_days_invalid: (r) => `收费标准第 ${r.row} 行：${AUDITS[r.auditType]}人日${said(r.value)}无效，应大于 0 且不超过 ${r.limit}。`,
  rate_card_band_reversed: (r) => `收费标准第 ${r.row} 行：人数下限 ${r.min} 大于上限 ${r.max}。`,
  rate_card_overlap: (r) => `收费标准第 ${r.row} 行：从 ${r.min} 人起的区间与第 ${r.otherRow} 行的区间重叠。`,
  rate_card_gap: (r) => `收费标准第 ${r.row} 行：之前缺少 ${r.from} 至 ${r.to} 人的区间，各区间须从 1 人起首尾相接。`,
  rate_card_item_unknown: (r) =>
    `收费标准第 ${r.row} 行：项目${said(r.value)}未知，应为 申请费、人日单价、审定与注册费、年金、网点最低人日，或人数区间；列标题行与以“注”“备注”开头的行会跳过。`,
  rate_card_item_duplicate: (r) => `收费标准第 ${r.row} 行：项目${said(r.value)}与第 ${r.otherRow} 行重复。`,
  rate_card_amount_invalid: (r) =>
    r.item === 'personDay'
      ? `收费标准第 ${r.row} 行：人日单价${said(r.value)}无效，应为大于 0 且不超过 ${r.limit}、最多两位小数的金额（元）。`
      : `收费标准第 ${r.row} 行：${ITEMS[r.item]}${said(r.value)}无效，应为大于 0 且不超过 ${r.limit}、最多两位小数的金额（元）；不收的项目请填“免收”。`,
  rate_card_minimum_invalid: (r) => `收费标准第 ${r.row} 行：网点最低人日${said(r.value)}无效，应大于 0 且不超过 ${r.limit}。`,
  rate_card_price_missing: (r) => `收费标准缺少“${ITEMS[r.item]}”一行，无法计算${AUDITS[r.auditType]}费用。`,
  rate_card_part_missing: (r) => `自备的收费标准只有人日合计，没有${PARTS[r.part]}人日。`,
  tax_rate_invalid: (r) => `税率${said(r.value)}无效，应大于 0 且小于 1（如 0.06 或 "6%"）；免税请填“免税”。`,
  tax_included_unknown: (r) => `含税方式${said(r.value)}未知，应为 含税（TRUE）或 不含税（FALSE）。`,
  tax_included_missing: (r) =>
    `已给出税率${said(r.rate)}${asPercent(r.rate, (percent) => `（即 ${percent}）`)}，还须注明价格 含税（TRUE）或 不含税（FALSE），不作假定。`,
  tax_rate_missing: (r) =>
    `已注明含税方式${said(r.included)}，但税率${said(r.rate)}视同未填；请给出税率（如 0.06、"6%"），免税请填“免税”。`,
  years_invalid: (r) => `年数${said(r.value)}无效，应为 1 到 ${r.limit} 的整数。`,
  headcounts_per_year: (r) => `给出了 ${r.headcounts} 个人数，年数为 ${r.years}；应为一个人数（各年相同）或每年一个。`,
  sites_invalid: (r) => `场所数${said(r.value)}无效，应为 1 到 ${r.limit} 的整数。`,
  no_next_band: (r) =>
    `${r.headcount} 人之后费用不再变化：从 ${r.from} 人到收费标准末尾 ${r.limit} 人费用相同，超过 ${r.limit} 人收费标准没有数值，不作推算。`,
  standard_unknown: (r) => `标准${said(r.value)}未知，应为 "GB/T 27922-2011"、"SB/T 10401-2006 生产" 或 "SB/T 10401-2006 销售"。`,
  indicator_level_unknown: (r) => `级别${said(r.value)}无效，该标准应为 1 到 ${r.deepest} 的整数。`,
  ladder_unknown: (r) => `等级阶梯${said(r.value)}未知，应为 "L-A"、"L-B"、"L-C"、"L-D" 或 "L-E"。`,
  ladder_answers_count: (r) => `给出了 ${r.count} 个答案，该阶梯有 ${r.expected} 条准则，每条一个。`,
  ladder_answer_unknown: (r) => `第 ${r.row} 条准则的答案${said(r.value)}无法识别，应为 是 或 否。`,
  ladder_has_criteria: (r) => `阶梯“${r.ladder['zh-CN']}”按准则评定，不使用下限；请去掉下限。`,
  ladder_thresholds_missing: (r) => `阶梯“${r.ladder['zh-CN']}”没有公布的下限，请给出 ${r.expected} 个由低到高的下限。`,
  ladder_thresholds_count: (r) => `给出了 ${r.count} 个下限，该阶梯有 ${r.expected} 级，每级一个。`,
  ladder_threshold_invalid: (r) => `第 ${r.row} 个下限${said(r.value)}无效，应为大于 0 且不超过 100 的数字；空白或 0 视为未填。`,
  ladder_thresholds_not_rising: (r) => `第 ${r.row} 个下限${said(r.value)}不大于前一个${said(r.before)}，下限应由低到高。`,
  management_staff_invalid: (r) => `服务管理人员数${said(r.value)}无效，应为不小于 1 的整数。`,
  certified_invalid: (r) => `持证人数${said(r.value)}无效，应为不小于 0 的整数。`,
  certified_above_staff: (r) => `持证人数 ${r.certified} 多于服务管理人员数 ${r.staff}；持证人员应是其中的一部分。`,
  managers_rule_unknown: (r) => `扣分方式${said(r.value)}未知，应为 按比例 或 全有或全无。`,
};
