import { NOT_QUALIFIED } from '../../../core/grading/levels';
import { levelText } from '../../../i18n/levels';
import { quoted } from '../formula';
import { gradedForm } from '../graded-form';
import { inLanguage } from '../language-part';
import type { NativeRecord } from '../native-form';
import { GRADED_LIMITS } from '../scoring-limits';

export const gradeForm: NativeRecord = {
  id: 'GRADE',
  form: {
    kind: 'single',
    cellwise: true,
    whole: [1, 3],
    // Every part of the formula is in one language or the other, so the language is asked only once.
    formula: (args) =>
      inLanguage(args[3], (locale) =>
        gradedForm(args, (scheme) => ({
          graded: (score) => scheme.level(score, locale),
          failed: quoted(levelText(NOT_QUALIFIED, locale)),
        })),
      ),
  },
  limits: GRADED_LIMITS,
};
