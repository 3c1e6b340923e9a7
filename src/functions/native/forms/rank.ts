import { gradedForm } from '../graded-form';
import type { NativeRecord } from '../native-form';
import { GRADED_LIMITS } from '../scoring-limits';

export const rankForm: NativeRecord = {
  id: 'RANK',
  form: {
    kind: 'single',
    cellwise: true,
    whole: [1],
    formula: (args) => gradedForm(args, (scheme) => ({ graded: (score) => scheme.rank(score), failed: '0' })),
  },
  limits: GRADED_LIMITS,
};
