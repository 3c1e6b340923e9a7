import type { AuditMessages } from './messages';

export const zhCN: AuditMessages = {
  intro: '从准备到签署，一次认证评审要做的事都在这里，按顺序排列。',
  sheet: '当前评分表',
  chooseSheet: '选择评分表',
  noSheet: '工作簿里还没有评分表。请先在“评分”页生成，或在下面导入旧表。',
  user: '您的姓名',
  userHint: '写入评审员一栏和变更记录；Excel 不向插件提供姓名。',
  cards: {
    setup: { title: '审核信息与场所', about: '受评组织、认证机构、评审组和场所只填一次，供各评分表引用。' },
    standards: { title: '标准与分值表', about: '选用标准，或载入认证机构自己的分值表。' },
    ladders: { title: '阶梯检查表', about: '初级/中级/高级等其他等级：达到哪一级，还缺什么。' },
    import: { title: '导入旧评分表', about: '把手工评分表变成评分表，先预览再导入。' },
    team: { title: '分工、合并与汇总', about: '把评分表分给评审员，合并回来，汇总多个场所。' },
    findings: { title: '不符合项', about: '由扣分自动列出，跟踪整改。' },
    check: { title: '完整性检查', about: '列出缺少的内容和被破坏的公式，可以的话修复。' },
    sign: { title: '复核、签署与锁定', about: '签署后的改动会被发现；分值的变更留有记录。' },
    report: { title: '评审报告', about: '生成可打印的报告和一页摘要。' },
  },
};
