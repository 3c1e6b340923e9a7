import { certificateRules } from '../../../standards/certification-process';
import { dayPart, laterDay } from '../date-part';
import { DATE_LIMITS } from '../lifecycle-limits';
import type { NativeRecord } from '../native-form';

export const expiryForm: NativeRecord = {
  id: 'EXPIRY',
  form: {
    kind: 'single',
    cellwise: true,
    formula: ([issued]) => {
      const day = dayPart(issued, 'issued');
      return day === null ? null : laterDay(day, certificateRules.validMonths, certificateRules.lastDay);
    },
  },
  limits: DATE_LIMITS,
};
