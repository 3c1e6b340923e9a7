import type { ClientMessages } from './messages';

export const zhCN: ClientMessages = {
  outlets: '服务网点（可不填）',
  outletsHint: '每行一个：名称和人数。按收费标准自己的规则计，标准没有规定的不另加人日。',
  outletsExample: '合肥网点 20',
  outletsCounted: '网点人员已含在总人数中',
  outletUnreadable: (line, text) => `服务网点第 ${String(line)} 行“${text}”：行末应为 1 或以上的整数人数。`,
  tax: '增值税',
  taxModes: { none: '不计税', included: '价格含税', excluded: '价格不含税' },
  taxRate: '税率',
  sameClient: ({ card, organisation, people, outlets }) =>
    `沿用“${card}”的客户：${organisation === '' ? '' : `${organisation}，`}${people} 人${outlets === 0 ? '' : `，${String(outlets)} 个网点`}`,
};
