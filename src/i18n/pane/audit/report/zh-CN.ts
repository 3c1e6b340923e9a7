import type { ReportMessages } from './messages';

const FIELDS = {
  organisation: '受评组织',
  certificationBody: '认证机构',
  ruleNumber: '认证规则编号',
  auditType: '评审类型',
  date: '评审日期',
  auditors: '评审员',
} as const;

export const zhCN: ReportMessages = {
  scope: '报告范围',
  oneSheet: (name) => `当前评分表：${name}`,
  allSheets: (count) => `全部场所：${String(count)} 张评分表`,
  noSheet: '请先选择一张评分表。',
  unknownStandard: '这张评分表的标准不在本版本中，不能生成报告。',
  draftOnly: (sheet, reason) => `不能出具结果报告，只能生成草稿。${sheet === null ? '' : `${sheet}：`}${reason}`,
  makeReport: '生成报告',
  makeDraft: '生成报告草稿',
  makeSummary: '生成一页摘要',
  makeSummaryDraft: '生成摘要草稿',
  working: '正在生成…',
  made: (sheet, draft) => `已生成${draft ? '草稿' : ''}工作表“${sheet}”，随评分变化。打印或另存为 PDF：文件 › 打印（A4，分页已设好）。`,
  missing: '还缺少',
  nothingMissing: '没有发现缺少的内容。',
  gaps: {
    no_answer: (sheet) => `“${sheet}”有错，算不出得分`,
    unscored: (count) => `未评 ${String(count)} 项，等级为暂定`,
    reasons_missing: (count) => `缺理由 ${String(count)} 项（不适用或核定得分）`,
    losses_without_evidence: (count) => `扣分而没有写证据 ${String(count)} 项`,
    header_blank: (fields) => `未填：${fields.map((field) => FIELDS[field]).join('、')}`,
    unsigned: '评分表尚未签署',
    no_findings_list: (count) => `有 ${String(count)} 处扣分，但没有不符合项清单：整改计划为空`,
    no_consolidation: '没有汇总表：各场所并列，没有总的得分',
    text_too_long: (number) => `不符合项 ${number} 的文字太长，纸面一行放不下`,
  },
  show: '查看',
  existing: '已有的报告',
  follows: '随评分变化',
  isFrozen: '已固定',
  freeze: '固定报告',
  freezeLabel: (sheet) => `固定报告：${sheet}`,
  nameFirst: '固定会写明是谁做的：请先在上面填写您的姓名。',
  frozen: (sheet, left) =>
    left === 0
      ? `“${sheet}”已固定为数值，不再随评分变化。`
      : `“${sheet}”已固定；有 ${String(left)} 个单元格没有固定（显示错误，或刚被改过），请检查。`,
  thaw: '撤销固定',
  thawed: (sheet, left) => (left === 0 ? `“${sheet}”恢复为随评分变化。` : `“${sheet}”有 ${String(left)} 个单元格已被改过，没有恢复。`),
  paper: '打印或另存为 PDF：打开报告工作表，文件 › 打印。A4 纵向，每部分另起一页。',
};
