import type { CompareMessages } from './messages';

export const zhCN: CompareMessages = {
  intro: '选 2 至 4 个收费标准，按同一客户并列；各按自己的规则。自有标准在“收费标准”中复制和修改。',
  card: (position) => `收费标准 ${String(position)}`,
  add: '再加一个收费标准',
  remove: (position) => `去掉收费标准 ${String(position)}`,
  organisation: '组织名称',
  headcount: '员工总人数（含服务网点）',
  compared: '比较什么',
  empty: '填人数即见各家费用。',
  sameCard: '同一个收费标准选了两次，两行相同。',
  result: '比较结果',
  days: (days, rate) => `${days} 人日 × ${rate}`,
  noPrice: '无价格',
  difference: (amount) => `相差 ${amount}`,
  base: '比较基准',
  explanation: '差在哪里',
  breakEvens: '便宜的一家在多少人时变化',
  make: '生成机构比较表',
  making: '正在生成…',
  made: (sheet) => `已生成“${sheet}”。`,
};
