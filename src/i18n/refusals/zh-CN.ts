import { quote, type Cell } from '../../core/cells/cell';
import type { ArgumentName } from '../../core/refusal';
import type { RefusalSentences } from './sentences';

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
  scheme_threshold_invalid: (r) => `等级方案第 ${r.row} 行：下限分数${said(r.value)}不是数字。`,
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
  audit_type_unknown: (r) => `评审类型${said(r.value)}未知，应为 初次评审、监督评审 或 复评。`,
  part_unknown: (r) => `人日部分${said(r.value)}未知，应为 合计、现场 或 策划。`,
};
