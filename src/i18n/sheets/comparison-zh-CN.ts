import type { ComparisonStrings } from './comparison-strings';
import { KIND_WORDS } from './kind-words';

export const comparisonZhCN: ComparisonStrings = {
  sheetName: KIND_WORDS['zh-CN'].comparison,
  title: '认证机构收费比较',
  fontName: '微软雅黑',
  footer: '第 &P 页，共 &N 页',
  moneyFormat: '"¥"#,##0.00',
  fields: { organisation: '组织名称', headcount: '员工总人数（人）' },
  intro: {
    compared: (fee) => `比较：${fee}`,
    basis: (basis) => `金额${basis}`,
    invoice: (kind) => `开具${kind}`,
    outlets: (outlets, people, counted) =>
      `${String(outlets)} 个服务网点共 ${String(people)} 人，${counted ? '已含在总人数中' : '未含在总人数中'}`,
    noOutlets: '不另列服务网点',
    rules: '各按自己的收费标准和规则，不含差旅食宿',
    separator: '；',
  },
  item: '项目',
  card: { edition: '版本', body: '认证机构', status: '状态', tax: '标准对税的说明', listed: '本次比较取', taxRate: '增值税税率' },
  band: '人数区间',
  days: '人日',
  dayRate: '人日单价（元）',
  money: (item) => `${item}（元）`,
  basisShort: { asListed: '', gross: '，含税', net: '，不含税' },
  listedTotal: '所列价格小计（元）',
  taxChange: '换算的增值税（元）',
  auditTotal: (audit, basis) => `${audit}合计（元${basis}）`,
  cycleFee: (fee, basis) => `${fee}（元${basis}）`,
  difference: (card) => `与“${card}”相差（元）`,
  notPriced: (card, reason) => `“${card}”无价格：${reason}`,
  explanation: { title: '差在哪里', of: (card, base) => `“${card}”与“${base}”相比：`, none: '两者相同' },
  breakEven: { title: '便宜的一家在多少人时变化', none: (one, other) => `“${one}”与“${other}”：在都有价格的人数内，便宜的一家不变` },
  sentenceEnd: '。',
  chart: (fee) => `${fee}：费用（元）随人数的变化`,
  steps: { title: '费用台阶（图的数据，每级首尾两点）', headcount: '人数' },
  notes: [
    '费用只在人数区间的边界变化，因此转折人数是精确的。超出某标准最大人数的部分没有价格，不作推算。',
    '各行为所列价格；按价税合计或不含税比较时，每次评审各自换算并四舍五入到分，税的影响单列为一项差别。',
    '图的横轴按台阶等距排列，不按人数比例。没有价格的标准列出原因，不影响其他标准。',
  ],
};
