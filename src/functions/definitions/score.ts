import { toCellNumber } from '../../core/exact';
import { accept } from '../../core/result';
import { scoreForCell, scoreSoFar } from '../../core/scoring/score';
import { tally } from '../../core/scoring/tally';
import { readAuditRows } from '../arguments/audit-rows';
import type { FunctionDefinition } from '../definition';
import {
  bonusParameter,
  judgementsParameter,
  nonconformingParameter,
  pointsParameter,
  samplesParameter,
  specialDeductionsParameter,
} from '../parameters';
import { scoringSource } from '../sources';

export const score: FunctionDefinition = {
  id: 'SCORE',
  group: 'scoring',
  since: '0.1.0',
  summary: {
    'zh-CN': '目前得分（0–100）：得分 ÷ 适用分值 × 100 − 特别扣分 + 特别加分，截取 8 位小数，不进位',
    'en-US': 'Score so far (0–100): earned ÷ applicable × 100 − special deductions + bonus, cut, not rounded, at eight decimals',
  },
  notes: [
    {
      'zh-CN': '判定为 0 或空白表示“未评”，不是零分；不得分请写“不符合”。未评与不适用的行不参与计算。',
      'en-US':
        'A judgement of 0 or blank means unscored, not zero points: write nonconforming for no points. Unscored and n/a rows take no part.',
    },
    {
      'zh-CN': '分值与判定都空白的行被跳过。错误信息指出第一个有问题的行、位置和值。',
      'en-US': 'Rows whose points and judgement are both blank are skipped. An error names the first bad row, its position and value.',
    },
    {
      'zh-CN': '抽样行得分 = 分值 ×（1 − 不符合数 ÷ 抽样数），全程精确分数运算。',
      'en-US': 'A sampled row earns points × (1 − nonconforming ÷ samples); all arithmetic is in exact fractions.',
    },
  ],
  source: scoringSource,
  parameters: [pointsParameter, judgementsParameter, samplesParameter, nonconformingParameter, specialDeductionsParameter, bonusParameter],
  compute: ([points, judgements, samples, nonconforming, specialDeductions, bonus]) => {
    const audit = readAuditRows({ points, judgements, samples, nonconforming, specialDeductions, bonus });
    if (!audit.ok) return audit;
    const { rows, special } = audit.value;
    const total = scoreSoFar(tally(rows), special);
    return total.ok ? accept([[toCellNumber(scoreForCell(total.value))]]) : total;
  },
  examples: [
    {
      args: [
        [[85], [5], [5], [5]],
        [['符合'], ['抽样'], ['抽样'], ['抽样']],
        [[null], [3], [3], [3]],
        [[null], [1], [1], [1]],
      ],
      gives: 95,
      shows: { 'zh-CN': '三个抽样指标各失三分之一，恰为 95', 'en-US': 'Three sampled indicators lose a third each: exactly 95' },
    },
    {
      args: [[[40], [35], [25]], [['符合'], ['不适用'], ['不符合']], null, null, 1],
      gives: 60.53846153,
      shows: { 'zh-CN': '35 分删减，按 65 分折算，特别扣分 1 项', 'en-US': '35 points deleted, base 65, one special deduction' },
    },
    {
      args: [
        [[40], [60]],
        [['未评'], [null]],
      ],
      gives: { error: 'nothing_scored' },
      shows: { 'zh-CN': '全部未评', 'en-US': 'Nothing scored yet' },
    },
  ],
};
