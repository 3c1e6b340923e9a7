import { verdictOf } from '../../core/grading/verdict';
import { accept } from '../../core/result';
import { tally } from '../../core/scoring/tally';
import { localeOfLanguage } from '../../i18n/locale';
import { verdictText } from '../../i18n/levels';
import { readAuditRows } from '../arguments/audit-rows';
import { defaultScheme, readLanguage } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import {
  bonusParameter,
  judgementsParameter,
  languageParameter,
  nonconformingParameter,
  pointsParameter,
  samplesParameter,
  specialDeductionsParameter,
} from '../parameters';
import { scoringSource } from '../sources';

export const level: FunctionDefinition = {
  id: 'LEVEL',
  group: 'scoring',
  since: '0.1.0',
  summary: {
    'zh-CN': '由各指标判定直接得出星级；有未评指标时为“暂定”',
    'en-US': 'Star level straight from the judgements; provisional while indicators are unscored',
  },
  notes: [
    {
      'zh-CN': '按未取整的精确总分比较下限；特别扣分 5 项及以上为不合格；全部未评时为“未评分”。',
      'en-US':
        'The exact, unrounded total is compared with the thresholds; five or more special deductions fail; with everything open it says not scored.',
    },
  ],
  source: scoringSource,
  parameters: [
    pointsParameter,
    judgementsParameter,
    samplesParameter,
    nonconformingParameter,
    specialDeductionsParameter,
    bonusParameter,
    languageParameter,
  ],
  compute: ([points, judgements, samples, nonconforming, specialDeductions, bonus, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const audit = readAuditRows({ points, judgements, samples, nonconforming, specialDeductions, bonus });
    if (!audit.ok) return audit;
    const { rows, special } = audit.value;
    const verdict = verdictOf(tally(rows), special, defaultScheme);
    return verdict.ok ? accept([[verdictText(verdict.value, localeOfLanguage(words.value))]]) : verdict;
  },
  examples: [
    {
      args: [
        [[95], [5]],
        [['符合'], ['不符合']],
      ],
      gives: '五星级',
      shows: { 'zh-CN': '95 分', 'en-US': '95 points' },
    },
    {
      args: [
        [[91], [6], [1], [1], [1]],
        [['符合'], ['不符合'], ['未评'], ['未评'], ['未评']],
      ],
      gives: '暂定 四星级（未评 3 项）',
      shows: { 'zh-CN': '还有 3 项未评', 'en-US': 'Three indicators still open' },
    },
    {
      args: [[[100]], [['符合']], null, null, 5, null, 'en'],
      gives: 'not qualified',
      shows: { 'zh-CN': '特别扣分 5 项', 'en-US': 'Five special deductions' },
    },
  ],
};
