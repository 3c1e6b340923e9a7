import type { FinanceMessages } from './messages';

export const zhCN: FinanceMessages = {
  cards: {
    estimate: { title: '快速估价', about: '填人数即见三种评审的费用，可生成人日费用表。' },
    quote: { title: '报价单', about: '逐项说明的报价：税、折扣、可选项目；签发与修订。' },
    cycle: { title: '三年周期', about: '三年加复评逐年的费用，可按各年人数。' },
    compare: { title: '机构比较', about: '同一客户按几家收费标准并列，说明差在哪里。' },
    totalCost: { title: '总成本', about: '认证费之外的咨询、整改、内部投入与补贴。' },
    batch: { title: '批量报价', about: '选中一列客户，一次算出全部价格。' },
    rateCards: { title: '收费标准', about: '查看、复制和修改收费标准，导入导出。' },
  },
};
