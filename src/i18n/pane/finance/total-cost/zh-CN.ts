import type { TotalCostMessages } from './messages';

export const zhCN: TotalCostMessages = {
  intro: '认证费按收费标准算好，其余各项在表中填低、预期、高三种情形；空着的项目会列为“未考虑”。',
  organisation: '组织名称',
  empty: '填第 1 年人数，即可生成总成本表。',
  withRecertification: '包括第三年复评',
  make: '生成总成本表',
  making: '正在生成…',
  made: (sheet) => `已生成“${sheet}”，请在白色单元格填写。`,
  sheet: '总成本表',
  show: (sheet) => `打开“${sheet}”`,
  lost: '这张表的名称或认证费单元格已被改动，无法读取；请重新生成。',
  caption: '三年总成本',
  all: '三年合计',
  fees: (amount) => `其中认证费 ${amount}`,
  wrong: (count) => `有 ${String(count)} 处需要更正，更正前不给合计：`,
  notConsidered: '未考虑（不在合计中）：',
  line: (line, years) => `${line}：${years}`,
  allConsidered: '所有项目都已考虑。',
  noSubsidy: '补贴不预填金额，以已落实的文件为准。',
};
