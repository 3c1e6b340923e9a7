import { SCORE_DECIMALS } from '../../../core/scoring/score';
import { cutAt } from '../formula';
import type { NativeRecord } from '../native-form';
import { scoreExpression, scoreParts, specialParts, whenValid } from '../score-parts';
import { TABLE_LIMITS } from '../scoring-limits';

export const scoreForm: NativeRecord = {
  id: 'SCORE',
  form: {
    kind: 'single',
    cellwise: false,
    formula: ([points, judgements, samples, nonconforming, deductions, bonus]) => {
      const parts = scoreParts({ points, judgements, samples, nonconforming });
      const special = specialParts(deductions, bonus);
      if (parts === null || special === null) return null;
      if (parts === 'refused') return 'NA()';
      // Points earned that stand as numbers may be noisy and are taken to 9 decimals; a score from words and samples is exact, and
      // ROUND takes away only the noise of this calculation.
      const score = `ROUND(${scoreExpression(parts, special)},IF(${parts.numbers}>0,9,12))`;
      return whenValid(parts, special, cutAt(score, SCORE_DECIMALS));
    },
  },
  limits: {
    'zh-CN': `${TABLE_LIMITS['zh-CN']}第 9 至 12 位小数均为 9 时，截取的第 8 位可能大 1。`,
    'en-US': `${TABLE_LIMITS['en-US']} Where decimals 9 to 12 are all nines, the eighth may come out one higher.`,
  },
};
