import type { MergedField } from '../../core/audit/entries';
import type { Locale } from '../../core/local-text';

/** Texts of the block that a pack keeps beside its sheet. */
export interface PackStrings {
  readonly title: (day: string) => string;
  readonly origin: string;
  readonly specials: string;
  readonly category: string;
  readonly description: string;
  readonly rows: string;
  readonly id: string;
  readonly fields: Readonly<Record<MergedField, string>>;
}

export const PACK_STRINGS: Readonly<Record<Locale, PackStrings>> = {
  'zh-CN': {
    title: (day) => `分出时的内容（${day}；合并时用来判断哪一边改过，请勿修改）`,
    origin: '来自：场所编号与评分表',
    specials: '分出时的特别扣分',
    category: '类别',
    description: '说明',
    rows: '分出时的各行',
    id: '编号',
    fields: {
      points: '分值',
      judgement: '判定',
      samples: '抽样数',
      nonconforming: '不符合数',
      adjudged: '核定得分',
      reason: '理由/证据',
      method: '方法',
      department: '部门',
      interviewee: '受访人',
      record: '记录',
      link: '链接',
      assessor: '评分人',
    },
  },
  'en-US': {
    title: (day) => `As it stood when the pack was made (${day}); tells which side changed what, please leave it as it is`,
    origin: 'From: site id and scoring sheet',
    specials: 'Special deductions then',
    category: 'Category',
    description: 'Description',
    rows: 'Rows then',
    id: 'Id',
    fields: {
      points: 'points',
      judgement: 'judgement',
      samples: 'samples',
      nonconforming: 'nonconforming',
      adjudged: 'points by judgement',
      reason: 'reason / evidence',
      method: 'method',
      department: 'department',
      interviewee: 'interviewee',
      record: 'record',
      link: 'link',
      assessor: 'assessor',
    },
  },
};
