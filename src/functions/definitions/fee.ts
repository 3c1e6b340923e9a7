import { bandOf, readHeadcount } from '../../core/fees/band';
import { totalFeeYuan } from '../../core/fees/fee';
import type { FeeBand } from '../../core/fees/rate-card';
import { readAuditType } from '../arguments/audit';
import { mapCells } from '../arguments/map-cells';
import { readRateCardArgument } from '../arguments/rate-card';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter, headcountParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

export const fee: FunctionDefinition = {
  id: 'FEE',
  group: 'fees',
  since: '0.1.0',
  summary: {
    'zh-CN': '一次评审的认证费用（元，人民币）：人日 × 3000 加申请费、审定与注册费、年金',
    'en-US': 'Fee of one audit in CNY: person-days × 3,000 plus application, approval and registration, annual fee',
  },
  notes: [
    {
      'zh-CN': '初次评审与复评：人日 × 3000 + 1000 + 2000 + 2000；监督评审：人日 × 3000 + 2000。差旅食宿据实另计；含税与否收费标准未注明。',
      'en-US':
        'Initial and recertification: days × 3,000 + 1,000 + 2,000 + 2,000; surveillance: days × 3,000 + 2,000. Travel and lodging at cost on top; the standard does not say whether tax is included.',
    },
    {
      'zh-CN': '人数必须是不小于 1 的整数；超过 10700 人返回 #N/A。',
      'en-US': 'The headcount must be a whole number of 1 or more; above 10,700 the answer is #N/A.',
    },
    {
      'zh-CN':
        '自备收费标准：初次评审与复评收申请费、评审费、审定与注册费、年金，监督评审收评审费与年金；不收的项目填“免收”（空白或 0 会被拒绝，因为桌面版把空白当作 0 传入）。',
      'en-US':
        'A rate card of your own: initial audit and recertification are charged application, days, approval and registration, annual fee; surveillance days and annual fee. Write "waived" for an item that is not charged (blank and 0 are refused: the desktop hands a blank over as 0).',
    },
  ],
  source: feeSource,
  parameters: [headcountParameter, auditTypeParameter, rateCardParameter],
  compute: ([headcount, auditType, rateCard]) => {
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    return mapCells(headcount, [{ name: 'auditType', argument: auditType }], (cell, [typeCell]) => {
      const count = readHeadcount(cell);
      if (!count.ok) return count;
      const type = readAuditType(typeCell);
      if (!type.ok) return type;
      const found = bandOf<FeeBand>(count.value, card.value);
      return found.ok ? totalFeeYuan(found.value, type.value, card.value) : found;
    });
  },
  formats: ['money'],
  examples: [
    { args: [1200], gives: 53000, shows: { 'zh-CN': '1200 人初次评审', 'en-US': '1,200 people, initial audit' } },
    { args: [1200, '监督评审'], gives: 18500, shows: { 'zh-CN': '监督评审', 'en-US': 'Surveillance audit' } },
    { args: [1200, '复评'], gives: 35000, shows: { 'zh-CN': '复评', 'en-US': 'Recertification' } },
    {
      args: [
        30,
        '监督',
        [
          [1, 25, 4, 1.5, 2.5],
          [26, 60, 6, 2, 4],
          ['人日单价', 5000, '', '', ''],
          ['年金', 5000, '', '', ''],
        ],
      ],
      gives: 15000,
      shows: { 'zh-CN': '自备的收费标准：2 × 5000 + 5000', 'en-US': 'A rate card of your own: 2 × 5,000 + 5,000' },
    },
    { args: [0], gives: { error: 'headcount_below_one' }, shows: { 'zh-CN': '人数不能为 0', 'en-US': 'Not for 0 people' } },
  ],
};
