import { KIND_WORDS } from './kind-words';
import type { StandardStrings } from './standard-strings';

export const standardZhCN: StandardStrings = {
  sheetName: KIND_WORDS['zh-CN'].standard,
  title: (designation) => `分值表（${designation}）`,
  fontName: '微软雅黑',
  footer: '第 &P 页，共 &N 页',
  dateFormat: 'yyyy"年"m"月"d"日"',
  fields: { designation: '标准', edition: '版本', body: '认证机构', date: '载入日期', source: '来源' },
  columns: { clause: '条款', name: '指标', points: '分值', group: '分组', rule: '扣分规则', check: '检查' },
  rules: { qualitative: '不符合全扣', proportional: '抽样按比例' },
  inputs: {
    points: { title: '分值', prompt: '大于 0 的数。', alert: '分值必须是大于 0 的数。' },
    rule: {
      title: '扣分规则',
      prompt: '从列表选择；空白按“抽样按比例”。',
      alert: '请从列表选择：不符合全扣、抽样按比例。',
    },
  },
  live: {
    total: ['合计 ', ' 分'],
    group: (clause, required) => [`${clause} 合计 `, `（应为 ${required}）`],
    matches: '相符',
    differs: '不符',
    notHundred: '不是 100 分',
    problems: ['有 ', ' 行需更正'],
    separator: '  ·  ',
    clauseMissing: '缺条款',
    clauseDuplicate: '条款重复',
    nameMissing: '缺指标',
    pointsInvalid: '分值无效',
    ruleUnknown: '规则不在列表',
  },
  note: '由使用者载入的分值表，本工具不核实其内容。用它生成的评分表注明上面的版本；在这里修改后，已生成的评分表不变，需重新生成。',
};
