import type { BatchMessages } from './messages';

export const zhCN: BatchMessages = {
  source: {
    hint: '先在表格里选中客户清单（连同标题行，如 名称、人数、网点、评审类型），再点“读取选区”。只选一个单元格时读取整张工作表。',
    read: '读取选区',
    readAgain: '重新读取选区',
    found: (rows, place) => `读到 ${rows} 行：${place}`,
    empty: '这里没有内容。请选中客户清单后再读取。',
    ours: '这是本工具生成的工作表，不是客户清单。请打开放客户清单的工作表。',
    tooMany: (limit) => `一次最多 ${limit} 行，请分几次选取。`,
  },
  columns: {
    title: '各列的含义',
    heading: '标题行',
    noHeading: '没有标题行',
    row: (row, text) => `第 ${row} 行：${text}`,
    column: (letters, heading) => (heading === '' ? `${letters} 列（无标题）` : `${letters} 列：${heading}`),
    meanings: {
      name: '名称',
      headcount: '员工总人数',
      outletCount: '网点数（几个网点）',
      outletHeadcounts: '各网点人数（如 30、25）',
      outlets: '网点数还是网点人数？请选择',
      auditType: '评审类型',
      ignore: '不使用',
    },
    questions: {
      headcount: '请指出员工总人数在哪一列，否则无法报价。',
      outlets: '“网点”一列是网点的个数还是各网点的人数？请在上面选择。',
    },
  },
  terms: {
    title: '按什么报价',
    auditType: '未注明评审类型的行按',
    auditTypes: { initial: '初次评审', surveillance: '监督评审', recertification: '复评' },
    outletsCounted: '网点人员已含在员工总人数中',
    tax: '增值税',
    noTax: '不计税，只列合计',
    taxMode: '收费标准的价格',
    taxModes: { included: '含税', excluded: '不含税' },
  },
  run: {
    untouched: '结果写入新建的工作表，客户清单不会改动；有问题的行不报价，原因写在该行旁边。',
    button: (rows) => `批量报价（${rows} 行）`,
    cancel: '取消',
    pricing: (done, of) => `正在报价 ${done} / ${of} 行`,
    writing: '正在写入新工作表…',
    cancelled: '已取消，没有写入任何内容。',
    noClients: '标题行以下没有客户，没有生成工作表。',
  },
  result: {
    counts: (sheet, priced, refused, skipped) =>
      `“${sheet}”：已报价 ${priced} 家${refused > 0 ? `，${refused} 行有问题` : ''}${skipped > 0 ? `，跳过空行和合计行 ${skipped}` : ''}。`,
    sum: (total) => `合计 ${total}`,
    taxedSum: (net, tax, gross) => `不含税 ${net} + 税额 ${tax} = 价税合计 ${gross}`,
    row: (row) => `第 ${row} 行：`,
    show: (row) => `转到客户清单第 ${row} 行`,
    more: (rows) => `另有 ${rows} 行，见新工作表的“问题”列。`,
    open: (sheet) => `打开“${sheet}”`,
  },
};
