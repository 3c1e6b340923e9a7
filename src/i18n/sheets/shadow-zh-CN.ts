import type { ShadowStrings } from './shadow-strings';

export const shadowZhCN: ShadowStrings = {
  sheetName: { recording: '评分底稿', signing: '签署底稿' },
  fontName: '微软雅黑',
  title: (sheet) => `“${sheet}”的评分底稿`,
  about: {
    recording: '评分表输入内容的副本，插件用它核对有无变化，并随变更记录一同更新。请勿修改或删除。',
    signing: '签署时评分表的全部输入内容，用于签署后核对有无改动。请勿修改或删除。',
  },
  of: '评分表',
  date: '日期',
  purpose: '用途',
  purposes: { recording: '变更记录', signing: '签署' },
  fingerprint: '内容指纹（SHA-256）',
  id: '编号',
  line: '特别扣分行',
  headerField: '表头栏目',
  headerValue: '内容',
  footer: '第 &P 页，共 &N 页',
};
