import { levelNames, byLevel } from '../scheme-part';
import { NOT_QUALIFIED } from '../../../core/grading/levels';
import type { Locale } from '../../../core/local-text';
import { levelText, provisionalText, unscoredText } from '../../../i18n/levels';
import { defaultScheme } from '../../arguments/single';
import { quoted } from '../formula';
import { inLanguage } from '../language-part';
import type { NativeRecord } from '../native-form';
import { scoreExpression, scoreParts, specialParts, whenValid, type ScoreParts, type SpecialParts } from '../score-parts';
import { TABLE_LIMITS } from '../scoring-limits';

/** The verdict in one language, of rows that can be read. */
function verdict(parts: ScoreParts, special: SpecialParts, locale: Locale): string {
  const unscored = parts.unscored();
  const around = provisionalText(locale);
  const name = byLevel(`ROUND(${scoreExpression(parts, special)},9)`, levelNames(locale));
  const level = `IF(${unscored}=0,"",${quoted(around.before)})&${name}&IF(${unscored}=0,"",${quoted(around.between)}&${unscored}&${quoted(around.after)})`;
  const scored = `IF(${parts.applicable()}>0,${level},IF(${unscored}>0,${quoted(unscoredText(locale))},NA()))`;
  const { fatalSpecialDeductions: fatal } = defaultScheme;
  if (fatal === null || special.deductions === '0') return scored;
  return `IF(${special.deductions}>=${String(fatal)},${quoted(levelText(NOT_QUALIFIED, locale))},${scored})`;
}

export const levelForm: NativeRecord = {
  id: 'LEVEL',
  form: {
    kind: 'single',
    cellwise: false,
    formula: ([points, judgements, samples, nonconforming, deductions, bonus, language]) => {
      const parts = scoreParts({ points, judgements, samples, nonconforming });
      const special = specialParts(deductions, bonus);
      if (parts === null || special === null) return null;
      if (parts === 'refused') return 'NA()';
      const inWords = inLanguage(language, (locale) => verdict(parts, special, locale));
      return inWords === null ? null : whenValid(parts, special, inWords);
    },
  },
  limits: TABLE_LIMITS,
};
