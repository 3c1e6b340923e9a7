import type { LogStrings } from './log-strings';

export const logZhCN: LogStrings = {
  sheetName: '变更记录',
  fontName: '微软雅黑',
  title: '评分变更记录',
  about:
    '由插件窗格与评分底稿比对得出，窗格打开期间约每分钟写入一次；时间为记录者电脑的本地时间。窗格未打开期间的变化在下次打开时补记并注明。Excel 不提供改动者姓名，“记录人”为窗格中填写的姓名。',
  columns: { time: '时间', sheet: '工作表', row: '行', field: '栏目', before: '原内容', after: '新内容', who: '记录人', note: '备注' },
  capacity: (lines) => `本表可容纳 ${String(lines)} 行，写满后自动另建一张。`,
  footer: '第 &P 页，共 &N 页',
  events: { recording: '开始记录', reviewed: '复核', signed: '签署', locked: '锁定', unlocked: '解锁' },
  header: '表头',
  special: (line) => `特${line}`,
  rowAdded: '新增行',
  rowLost: '删除行',
  unknown: '未知',
  coAuthor: '共同作者',
  gap: (from, to) => `插件未运行期间的变化（${from} 至 ${to}）`,
  reviewedNote: (fingerprint) => `指纹 SHA-256 ${fingerprint}`,
  signedNote: (fingerprint, level, score) => `${level}，${score} 分；指纹 SHA-256 ${fingerprint}`,
};
