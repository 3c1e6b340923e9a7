import { normalize } from '../cells/words';

/** Columns of a table of points. */
export const POINT_COLUMNS = ['clause', 'name', 'points', 'group', 'rule'] as const;

export type PointColumn = (typeof POINT_COLUMNS)[number];

/** How a nonconforming indicator loses points: all of them, or the share of the samples that failed. */
export type PointRule = 'qualitative' | 'proportional';

/** Words over the columns, the likeliest first: where two columns fit one meaning, the better word takes it. */
const HEADINGS: Readonly<Record<PointColumn, readonly string[]>> = {
  clause: [
    ...['条款', '条款号', '条款编号', '标准条款', '标准条款号', '指标编号', '编号', '序号'],
    ...['clause', 'clause no', 'clause number', 'number', 'no'],
  ],
  name: [
    ...[
      '指标',
      '指标名称',
      '评价指标',
      '三级指标',
      '二级指标',
      '评价内容',
      '评审内容',
      '条款内容',
      '评价项目',
      '评分项目',
      '项目',
      '内容',
      '要求',
      '名称',
    ],
    ...['indicator', 'indicator name', 'name', 'item', 'requirement', 'description', 'content'],
  ],
  points: [
    ...['分值', '标准分值', '标准分', '满分', '分数', '配分', '权重'],
    ...['points', 'full points', 'maximum points', 'max points', 'max', 'maximum', 'weight'],
  ],
  group: ['分组', '组别', '一级指标', '大类', '章节', '组', '类别', 'group', 'chapter', 'section', 'category'],
  rule: [
    ...['规则', '扣分规则', '评分规则', '计分规则', '扣分方式', '评分方式', '评分方法', '性质', '类型'],
    ...['rule', 'scoring rule', 'deduction', 'deduction rule', 'type'],
  ],
};

const RULES: Readonly<Record<PointRule, readonly string[]>> = {
  qualitative: [
    ...['不符合全扣', '全扣', '定性', '定性指标', '全有或全无', '不符合扣全部分值', '一票'],
    ...['qualitative', 'all or nothing', 'all-or-nothing', 'all lost'],
  ],
  proportional: [
    ...['抽样按比例', '按比例', '比例', '按比例扣分', '抽样', '定量', '定量指标', '按抽样比例'],
    ...['proportional', 'by sample', 'by samples', 'sampled', 'quantitative', 'in proportion'],
  ],
};

const SUBTOTALS: readonly string[] = [
  '合计',
  '小计',
  '总计',
  '总分',
  '共计',
  '总分值',
  'total',
  'subtotal',
  'sub-total',
  'sum',
  'grand total',
];

/** As a heading is compared: without what stands in brackets, and without marks at its end. */
function bare(text: string): string {
  return normalize(text)
    .replaceAll(/[([【].*?[)\]】]/gu, '')
    .replace(/[.:,、。：]+$/u, '')
    .replaceAll(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, '')
    .trim();
}

/** The column a heading stands over, and how well it fits (0 is best); null for a word that is no heading. */
export function headingOf(text: string): { readonly column: PointColumn; readonly fit: number } | null {
  const word = bare(text);
  for (const column of POINT_COLUMNS) {
    const fit = HEADINGS[column].indexOf(word);
    if (fit >= 0) return { column, fit };
  }
  return null;
}

/** The rule a word stands for; proportional where nothing is written. */
export function ruleOf(text: string): PointRule | null {
  const word = bare(text);
  if (word === '') return 'proportional';
  return (Object.keys(RULES) as PointRule[]).find((rule) => RULES[rule].includes(word)) ?? null;
}

/** Whether a text names a sum: `合计`, `5.1 小计`, `Total: 100`. */
export function namesSum(text: string): boolean {
  const word = bare(text)
    .replace(/^[\d.]+\s*/u, '')
    .replace(/[\s:：=]*[\d.]+\s*分?$/u, '')
    .trim();
  return word !== '' && SUBTOTALS.some((sum) => word === sum || word.endsWith(sum));
}
