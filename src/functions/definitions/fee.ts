import { bandOf, readHeadcount } from '../../core/fees/band';
import { totalFeeYuan } from '../../core/fees/fee';
import { accept } from '../../core/result';
import { trialCard } from '../../rate-cards';
import { readAuditType } from '../arguments/audit';
import { mapCells } from '../arguments/map-cells';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter, headcountParameter } from '../parameters';
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
  ],
  source: feeSource,
  parameters: [headcountParameter, auditTypeParameter],
  compute: ([headcount, auditType]) =>
    mapCells(headcount, [{ name: 'auditType', argument: auditType }], (cell, [typeCell]) => {
      const count = readHeadcount(cell);
      if (!count.ok) return count;
      const type = readAuditType(typeCell);
      if (!type.ok) return type;
      const found = bandOf(count.value, trialCard);
      return found.ok ? accept(totalFeeYuan(found.value, type.value, trialCard)) : found;
    }),
  examples: [
    { args: [1200], gives: 53000, shows: { 'zh-CN': '1200 人初次评审', 'en-US': '1,200 people, initial audit' } },
    { args: [1200, '监督评审'], gives: 18500, shows: { 'zh-CN': '监督评审', 'en-US': 'Surveillance audit' } },
    { args: [1200, '复评'], gives: 35000, shows: { 'zh-CN': '复评', 'en-US': 'Recertification' } },
    { args: [0], gives: { error: 'headcount_below_one' }, shows: { 'zh-CN': '人数不能为 0', 'en-US': 'Not for 0 people' } },
  ],
};
