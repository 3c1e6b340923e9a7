import { rankOf } from '../../core/grading/levels';
import { mapGradedScores } from '../arguments/graded-scores';
import { readSchemeArgument } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { schemeParameter, scoreParameter, specialDeductionsParameter } from '../parameters';
import { scoringSource } from '../sources';

export const rank: FunctionDefinition = {
  id: 'RANK',
  group: 'scoring',
  since: '0.1.0',
  summary: {
    'zh-CN': '得分达到的级次：0 不合格、1 达标级、2 三星级、3 四星级、4 五星级',
    'en-US': 'Rank of a score: 0 not qualified, 1 qualified, 2 three-star, 3 four-star, 4 five-star',
  },
  notes: [
    {
      'zh-CN': '级次就是达到的下限个数；自定义方案时为 0 到方案的级数。空白返回空文本（桌面版空白按 0 传入，级次为 0）。',
      'en-US':
        'The rank is the number of thresholds reached; with a scheme of your own 0 up to its number of levels. A blank gives empty text (the desktop hands it over as 0: rank 0).',
    },
  ],
  source: scoringSource,
  parameters: [scoreParameter, schemeParameter, specialDeductionsParameter],
  compute: ([score, scheme, specialDeductions]) => {
    const levels = readSchemeArgument(scheme);
    if (!levels.ok) return levels;
    return mapGradedScores(score, specialDeductions, (value, deductions) => rankOf(value, levels.value, deductions));
  },
  examples: [
    { args: [90], gives: 3, shows: { 'zh-CN': '四星级', 'en-US': 'Four-star' } },
    { args: [69.99], gives: 0, shows: { 'zh-CN': '未达到 70', 'en-US': 'Below 70' } },
  ],
};
