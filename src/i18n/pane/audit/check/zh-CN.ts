import type { CheckMessages } from './messages';

function parts(cells: number, names: number): string {
  return [...(cells > 0 ? [`${String(cells)} 个公式单元格`] : []), ...(names > 0 ? [`${String(names)} 个名称`] : [])].join('、');
}

export const zhCN: CheckMessages = {
  check: '检查',
  again: '重新检查',
  working: { checking: '正在检查各评分表…', repairing: '正在修复…', undoing: '正在撤销…' },
  noSheet: '工作簿里没有评分表，无可检查。',
  allWell: '没有发现缺少的内容，公式、名称和行都完整。',
  found: (items) => `发现 ${String(items)} 处`,
  hard: '需要处理',
  soft: '建议复核',
  codes: {
    unscored: { title: '未评的行', about: '还没有判定，也没有核定得分。' },
    row_invalid: { title: '无法计分的行', about: '这些行的内容互相矛盾或不是有效的值，总分算不出来。' },
    evidence_missing: { title: '扣分没有证据说明', about: '每一处扣分都应写明证据。' },
    reason_missing: { title: '缺少理由', about: '不适用和核定得分须写明理由。' },
    special_open: { title: '特别扣分未记录整改', about: '特别扣分必须整改：请在不符合项清单中填写纠正或纠正措施。' },
    special_category: { title: '特别扣分的类别缺少或不在标准之列', about: '请从列表选择类别。' },
    row_missing: { title: '缺少指标行', about: '标准中的这些行已不在表内。无法自动恢复：请用 Excel 的撤销，或重新生成评分表后合并。' },
    row_without_id: { title: '没有编号的指标行', about: '没有编号的行无法列入不符合项，也无法合并。' },
    row_twice: { title: '编号重复的行', about: '同一编号出现两次，请改正。' },
    name_lost: { title: '丢失的名称', about: '插件靠名称找到单元格。能确定位置的可以修复。' },
    total_changed: { title: '合计或结果被手工改动', about: '这里应是公式，现在是别的内容，显示的结果不可信。' },
    formula_replaced: { title: '公式被数值覆盖', about: '这里应是公式，不再随输入变化。' },
    formula_changed: { title: '公式被改动', about: '与生成时的公式不同。' },
    formula_occupied: { title: '公式的位置被占用', about: '结果要展开的区域里有别的内容，请先移走。' },
    sheet_unrepairable: { title: '无法比对或修复公式的工作表', about: '原因如下。' },
    marker_lost: { title: '标记单元格被改动', about: '认不出这是哪种表。请恢复标记单元格的文字。' },
    standard_unknown: { title: '不认识的标准', about: '此版本插件不认识标记中的标准。' },
    evidence_none: { title: '没有任何证据记录', about: '已判定而没有写证据、方式、受访人或记录。' },
    points_changed: { title: '分值与载入时不同', about: '手工改动过的分值不得用于签署。' },
    formula_native: { title: '已转为普通公式', about: '与工具“转为普通公式”的结果一致，不算损坏；可在工具页恢复 CERT 公式。' },
  },
  count: (title, items) => `${title}（${String(items)}）`,
  pointsChanged: (was, is) => `原 ${was}，现 ${is}`,
  repair: (cells, names) => `修复 ${parts(cells, names)}`,
  repairAbout: '只恢复生成时的公式和名称，不改动填写的内容。',
  confirm: (cells, names) => `确认修复 ${parts(cells, names)}`,
  confirmAbout: (cells, names) => `将把 ${parts(cells, names)} 恢复为生成时的样子，其他单元格不动。修复后可以撤销。`,
  cancel: '取消',
  repaired: (cells, names) => (cells + names === 0 ? '没有修复任何内容。' : `已修复 ${parts(cells, names)}。`),
  skipped: (cells) => `${String(cells)} 个单元格在检查之后又被编辑，未动。`,
  undo: '撤销修复',
  undone: (things) => `已撤销 ${String(things)} 处修复。`,
};
