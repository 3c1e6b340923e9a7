/**
 * Words by which people look for a function that stand neither in its name nor in its help: Chinese and English ones, together.
 * For finding only; nothing of it is shown.
 */
export const TASK_WORDS: Readonly<Record<string, readonly string[]>> = {
  GRADE: ['评级', '定级', '星级', '等级', '几星', 'star rating'],
  RANK: ['级次', '排名', '等级序号', 'level number', 'sort'],
  SCORE: ['评分', '打分', '总分', '计分', '算分', 'total points', 'mark'],
  LEVEL: ['评级', '评分', '最终星级', '暂定', 'verdict', 'result'],
  BREAKDOWN: ['小计', '汇总', '分项得分', '得分率', 'subtotal', 'summary by clause'],
  GAP: ['差距', '还差多少分', '升级', 'distance', 'missing points'],
  BAND: ['人数段', '人数区间', '档位', 'size class'],
  PERSONDAYS: ['人日', '人天', '工作量', '审核天数', 'man-days', 'audit time', 'duration'],
  FEE: ['费用', '收费', '多少钱', '价格', 'price', 'cost'],
  FEETABLE: ['收费标准', '价目表', '对照表', 'price list'],
  INDICATORS: ['指标', '条款', '评分表', '指标清单', 'checklist', 'criteria', 'clauses'],
  LADDER: ['阶梯', '分级', '成熟度', '基本中级高级', 'maturity', 'rung'],
  MANAGERS: ['管理师', '持证人数', '人员配置', 'certified staff'],
  QUOTE: ['报价单', '明细', '报价', '税', 'offer', 'quotation', 'itemised'],
  CYCLE: ['周期', '三年', '预算', '总费用', 'budget', 'three years', 'total cost'],
  OUTLETS: ['网点', '多场所', '分公司', '门店', 'branches', 'sites'],
  SAMPLESIZE: ['抽样', '样本量', '抽几家', '网点抽样', 'multi-site', 'sampling'],
  NEXTBAND: ['下一档', '涨价', '费用变化', '临界人数', 'next step', 'threshold'],
  NEEDED: ['还需', '还差', '达到目标', '补分', 'points to win', 'goal'],
  SENSITIVITY: ['敏感性', '影响', '单项影响', '假设', 'what if', 'impact'],
  ROUTE: ['整改', '最省', '成本最低', '优化', '路线', 'cheapest', 'optimise', 'plan'],
  SCHEDULE: ['时间表', '进度', '多久', '流程', '日程', 'timeline', 'how long', 'stages'],
  NEXTAUDIT: ['下次评审', '监督日期', '周年', '年审', 'anniversary', 'due date'],
  EXPIRY: ['有效期', '到期', '证书到期', 'valid until', 'expires'],
  VERSION: ['版本', '依据版本', 'about', 'edition'],
};
