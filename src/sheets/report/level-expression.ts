import type { Locale } from '../../core/local-text';
import { levelText } from '../../i18n/levels';
import { quoted } from '../../functions/native/formula';
import type { Standard } from '../../standards';

/** Name of the level that a score stands for, by the standard's thresholds; nothing where there is no score. */
export function levelExpression(score: string, special: string, { levels, fatalSpecialDeductions }: Standard, locale: Locale): string {
  const name = (id: (typeof levels)[number]['id']): string => quoted(levelText({ id }, locale));
  const none = name('notQualified');
  const byScore = levels.reduce((rest, { id, threshold }) => `IF(ROUND(${score},9)>=${String(threshold)},${name(id)},${rest})`, none);
  return `IF(${score}="","",IF(${special}>=${String(fatalSpecialDeductions.value)},${none},${byScore}))`;
}

/** The level a gap leads to. */
export function nextLevelExpression(score: string, { levels }: Standard, locale: Locale, top: string): string {
  return levels.reduceRight(
    (rest, { id, threshold }) => `IF(${score}<${String(threshold)},${quoted(levelText({ id }, locale))},${rest})`,
    quoted(top),
  );
}
