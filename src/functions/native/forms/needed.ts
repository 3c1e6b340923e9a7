import { goalPart } from '../goal-part';
import type { NativeRecord } from '../native-form';
import { outlookParts } from '../outlook-parts';
import { whenValid } from '../score-parts';
import { TABLE_LIMITS } from '../scoring-limits';

export const neededForm: NativeRecord = {
  id: 'NEEDED',
  form: {
    kind: 'single',
    cellwise: false,
    formula: ([points, judgements, target, ...rest]) => {
      const audit = outlookParts([points, judgements, ...rest]);
      const goal = goalPart(target);
      if (audit === null || goal === null) return null;
      if (audit === 'refused') return 'NA()';
      const { parts, special, base, earned } = audit;
      const share = `${goal}${special.deductions === '0' ? '' : `+${special.deductions}`}${special.bonus === '0' ? '' : `-${special.bonus}`}`;
      const missing = `((${share})/100*${base}-${earned})`;
      // Reached is what comes within the noise: half a unit of the ninth decimal of the score where points are numbers of cells.
      const reached = `${missing}<=${base}*IF(${parts.numbers}>0,5,1)*1E-12`;
      // Rounded up at 8 decimals after a cut at 11: less than the eleventh does not count. LibreOffice's ROUNDUP rounds to 12 digits first.
      const up = `-INT(-ROUND((${missing}-4.95E-12)*100000000,3))/100000000`;
      return whenValid(parts, special, audit.unlessFatal(`IF(OR(${share}>100,${base}=0),NA(),IF(${reached},0,${up}))`));
    },
  },
  limits: {
    'zh-CN': `${TABLE_LIMITS['zh-CN']}目标为等级名称或数字。`,
    'en-US': `${TABLE_LIMITS['en-US']} The target is a level name or a number.`,
  },
};
