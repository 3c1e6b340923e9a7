import { cut, greatest, rational, roundUp, toCellNumber, ZERO, type Rational } from '../../core/exact';
import { accept, refuse } from '../../core/result';
import { outOfReach } from '../../core/whatif/route';
import { readGoal } from '../arguments/goal';
import { readOutlook } from '../arguments/outlook';
import type { FunctionDefinition } from '../definition';
import {
  bonusParameter,
  goalParameter,
  judgementsParameter,
  nonconformingParameter,
  pointsParameter,
  samplesParameter,
  specialDeductionsParameter,
} from '../parameters';
import { scoringSource } from '../sources';

/** Decimals of the answer; the last one is rounded up, so that winning what is shown is always enough. */
const DECIMALS = 8;
const SMALLEST = rational(1, 10n ** BigInt(DECIMALS));

/** Decimals beyond which more or less does not count: points won are written as cell numbers, whose score is taken to 9 decimals. */
const COUNTED_DECIMALS = 11;

/** Points as a cell receives them, rounded up; what is not reached yet is never shown as 0. */
function forCell(missing: Rational): number {
  if (missing.compare(ZERO) === 0) return 0;
  return toCellNumber(greatest(SMALLEST, roundUp(cut(missing, COUNTED_DECIMALS), DECIMALS)));
}

export const needed: FunctionDefinition = {
  id: 'NEEDED',
  group: 'whatIf',
  since: '0.2.0',
  summary: {
    'zh-CN': '达到目标还需争取的指标分值；已达到为 0',
    'en-US': 'Indicator points still to win for a target level or score; 0 when it is reached already',
  },
  notes: [
    {
      'zh-CN': '结果是指标分值，不是得分：有删减时两者不同。未评的行按尚未得分计，可以争取。',
      'en-US':
        'The answer is in indicator points, not score points: they differ once rows are n/a. Unscored rows hold no points yet and can still be won.',
    },
    {
      'zh-CN': '按精确分数计算，向上取到 8 位小数，按所示分值争取必能达到目标。',
      'en-US': 'Exact, then rounded up at eight decimals: winning what is shown is always enough.',
    },
    {
      'zh-CN':
        '全部指标符合也达不到目标时报错，并给出最高得分；特别扣分 5 项及以上即为不合格，无论目标是等级还是分数都无法达到，同样报错。',
      'en-US':
        'Where even full marks miss the target the call is refused, naming the highest score; so it is with five or more special deductions: the result is then not qualified, whether the target is a level or a score.',
    },
    {
      'zh-CN': '目标空白或为 0 时报错（桌面版空白单元格按 0 传入）。',
      'en-US': 'A target that is blank or 0 is refused: a desktop hands a blank cell over as 0.',
    },
  ],
  source: scoringSource,
  parameters: [
    pointsParameter,
    judgementsParameter,
    goalParameter,
    samplesParameter,
    nonconformingParameter,
    specialDeductionsParameter,
    bonusParameter,
  ],
  compute: ([points, judgements, target, samples, nonconforming, specialDeductions, bonus]) => {
    const audit = readOutlook({ points, judgements, samples, nonconforming, specialDeductions, bonus });
    if (!audit.ok) return audit;
    const { outlook, special } = audit.value;
    const goal = readGoal(target, special);
    if (!goal.ok) return goal;
    if (outlook.highest.compare(goal.value.score) < 0) return refuse(outOfReach(goal.value, outlook.highest));
    return accept([[forCell(outlook.pointsTo(goal.value.score))]]);
  },
  examples: [
    {
      args: [[[40], [35], [25]], [['符合'], ['符合'], ['不符合']], '四星级'],
      gives: 15,
      shows: { 'zh-CN': '现为 75 分，距四星级差 15 分', 'en-US': '75 so far, 15 points short of four-star' },
    },
    {
      args: [[[40], [35], [25]], [['符合'], ['不适用'], ['未评']], '达标', null, null, 1],
      gives: 6.15,
      shows: { 'zh-CN': '删减 35 分、特别扣分 1 项：按 65 分折算', 'en-US': '35 points deleted, one special deduction: base 65' },
    },
    {
      args: [[[40], [60]], [['符合'], ['符合']], '五星级', null, null, 6],
      gives: { error: 'special_deductions_fatal' },
      shows: { 'zh-CN': '特别扣分 6 项，任何等级都无法达到', 'en-US': 'Six special deductions rule out every level' },
    },
    {
      args: [[[40], [60]], [['符合'], ['符合']], 99, null, null, 2],
      gives: { error: 'target_out_of_reach' },
      shows: { 'zh-CN': '特别扣分 2 项，最高 98 分', 'en-US': 'With two special deductions 98 is the most' },
    },
  ],
};
