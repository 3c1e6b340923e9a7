import type { LaddersMessages } from './messages';

export const zhCN: LaddersMessages = {
  ladder: '等级阶梯',
  create: '生成检查表',
  created: (sheet) => `已生成“${sheet}”，请逐条选择 是 / 否。`,
  createdByThresholds: (sheet) => `已生成“${sheet}”，请填写得分和各级得分下限。`,
  notStars: '等级与准则出自认证资料，与 GB/T 27922-2011 的星级无关。',
  byThresholds: '没有公布的下限：得分和各级下限由您填写。',
  none: '打开一张阶梯检查表，这里显示达到的等级和还缺什么。',
  about: (sheet) => `“${sheet}”`,
  reached: '达到的等级',
  notReached: '未达到',
  top: '已达最高级。',
  missing: (rung) => `要达到${rung}还缺：`,
  open: '（未评）',
  short: (points) => `还差 ${points} 分。`,
  incomplete: '请填写得分和各级得分下限。',
  wrong: (row, value) => `第 ${row} 行“${value}”无效，请更正。`,
  unreadable: (sheet) => `无法读取“${sheet}”：名称已丢失，或由更新的版本生成。`,
  show: (row) => `第 ${row} 行`,
};
