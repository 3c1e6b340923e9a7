import type { FindingStrings } from './findings-strings';
import { KIND_WORDS } from './kind-words';

export const findingsZhCN: FindingStrings = {
  sheetName: KIND_WORDS['zh-CN'].findings,
  title: '不符合项与整改跟踪表',
  dateFormat: 'yyyy"-"mm"-"dd',
  fontName: '微软雅黑',
  footer: '第 &P 页，共 &N 页',
  baseDate: '截止日期基准',
  baseDateNote: '逾期按此日期判断。公式 =TODAY() 每天变化；要固定在某一天时，直接填写日期。',
  figures: {
    total: '合计',
    open: '未关闭',
    overdue: '逾期',
    specialOpen: '特别扣分未整改',
    undecided: '未定',
  },
  note: '未关闭 = 状态不是“已关闭”；逾期 = 期限早于基准日期且未验证、未关闭；已无扣分的行不计入。严重程度和状态的用词是本工具的默认用词，严重程度由评审员选定。',
  columns: {
    numbers: '编号',
    sheets: '评分表',
    sites: '场所',
    rows: '评分行',
    clauses: '条款',
    indicators: '指标',
    lost: '扣分',
    severity: '严重程度',
    descriptions: '不符合描述',
    causes: '原因',
    corrections: '纠正',
    actions: '纠正措施',
    owners: '责任人',
    due: '期限',
    verifiers: '验证人',
    status: '状态',
    marks: '提示',
  },
  marks: { special: '特别扣分，必须整改', gone: '已无扣分', unknown: '找不到评分行' },
  noPoints: '—',
  sampled: (samples, nonconforming) => `抽样 ${samples}，不符合 ${nonconforming}。`,
  inputs: {
    severity: {
      title: '严重程度',
      prompt: '由评审员从列表选择：严重、一般、观察项（默认用词）。',
      alert: '请从列表选择：严重、一般、观察项。',
    },
    due: {
      title: '期限',
      prompt: '整改完成的日期。早于上方基准日期而未验证、未关闭的为逾期。',
      alert: '请填写 2000 年至 2099 年之间的日期。',
    },
    status: {
      title: '状态',
      prompt: '从列表选择：待整改、整改中、已验证、已关闭。',
      alert: '请从列表选择：待整改、整改中、已验证、已关闭。',
    },
  },
};
