import { toCellNumber } from '../../core/exact';
import { outletDays, readOutlets } from '../../core/fees/outlets';
import { accept, refuse } from '../../core/result';
import { readAuditType } from '../arguments/audit';
import { cellsOf } from '../arguments/headcounts';
import { readRateCardArgument } from '../arguments/rate-card';
import { singleCell } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

export const outlets: FunctionDefinition = {
  id: 'OUTLETS',
  group: 'fees',
  since: '0.2.0',
  summary: {
    'zh-CN': '其他服务网点增加的人日，按收费标准自身的规则；试行标准无此规则，为 0',
    'en-US': "Person-days added by further outlets, by the rate card's own rule; the trial fee standard has none: 0",
  },
  notes: [
    {
      'zh-CN': '试行收费标准未规定网点另计人日，结果为 0；报价所用的总人数须包含网点人员。',
      'en-US':
        'The trial fee standard has no rule that adds person-days for outlets, so the answer is 0; the total headcount of a quote must include their staff.',
    },
    {
      'zh-CN': '自备收费标准有“网点最低人日”一行时：每个网点按自身人数查该表的人日，不低于该最低值，再相加。空白或 0 的单元格不是网点。',
      'en-US':
        'Where a rate card of your own has a row "outlet minimum days", each outlet is timed by its own headcount in the table of that card, at least that minimum, and the days are added. Blank cells and 0 are no outlets.',
    },
  ],
  source: feeSource,
  parameters: [
    {
      name: 'headcounts',
      label: { 'zh-CN': '网点人数', 'en-US': 'headcounts' },
      help: {
        'zh-CN': '总部以外各网点的人数（已含在总人数内），一个单元格或一片区域',
        'en-US': 'Headcount of each outlet beside the head office, part of the total headcount: one cell or a range',
      },
      since: '0.2.0',
    },
    rateCardParameter,
    { ...auditTypeParameter, since: '0.2.0' },
  ],
  compute: ([headcounts, rateCard, auditType]) => {
    if (!headcounts) return refuse({ code: 'value_missing', argument: 'outlets' });
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    const typeCell = singleCell(auditType, 'auditType');
    if (!typeCell.ok) return typeCell;
    const type = readAuditType(typeCell.value);
    if (!type.ok) return type;
    const counts = readOutlets(cellsOf(headcounts));
    if (!counts.ok) return counts;
    const days = outletDays(counts.value, type.value, card.value);
    return days.ok ? accept([[toCellNumber(days.value)]]) : days;
  },
  examples: [
    { args: [[[30], [120]]], gives: 0, shows: { 'zh-CN': '试行标准不加人日', 'en-US': 'The trial fee standard adds none' } },
    {
      args: [
        [[8], [30]],
        [
          [1, 25, 4, 1.5, 2.5],
          [26, 60, 6, 2, 4],
          ['网点最低人日', 5, '', '', ''],
        ],
      ],
      gives: 11,
      shows: { 'zh-CN': '自备标准：8 人的网点至少 5，30 人的网点 6', 'en-US': 'Own card: at least 5 for 8 people, 6 for 30' },
    },
    { args: [2.5], gives: { error: 'outlet_headcount_invalid' }, shows: { 'zh-CN': '人数须为整数', 'en-US': 'Whole numbers only' } },
  ],
};
