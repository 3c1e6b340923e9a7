import type { Locale } from '../../core/local-text';
import { verdictText } from '../../i18n/levels';
import { SCORING_STRINGS } from '../../i18n/sheets';
import type { Assessed } from './assess';

/**
 * The level as the sheet's level cell says it.
 *
 * A deletion without a reason keeps a level provisional that is otherwise final; open rows already make it so.
 */
export function assessmentLevelText({ verdict, reasonsMissing }: Pick<Assessed, 'verdict' | 'reasonsMissing'>, locale: Locale): string {
  const level = verdictText(verdict, locale);
  if (verdict.kind !== 'level' || verdict.unscored > 0 || reasonsMissing === 0) return level;
  const [before, middle, after] = SCORING_STRINGS[locale].live.provisionalByReasons;
  return `${before}${level}${middle}${String(reasonsMissing)}${after}`;
}
