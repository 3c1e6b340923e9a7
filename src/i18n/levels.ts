import type { LevelId } from '../core/cells/words';
import type { LevelName } from '../core/grading/levels';
import type { Verdict } from '../core/grading/verdict';
import type { Locale } from '../core/local-text';

const LEVELS: Readonly<Record<Locale, Readonly<Record<LevelId, string>>>> = {
  'zh-CN': { notQualified: '不合格', qualified: '达标级', threeStar: '三星级', fourStar: '四星级', fiveStar: '五星级' },
  'en-US': { notQualified: 'not qualified', qualified: 'qualified', threeStar: 'three-star', fourStar: 'four-star', fiveStar: 'five-star' },
};

/** The name of a level in a language; labels of the user's own scheme stay as they are. */
export function levelText(level: LevelName, locale: Locale): string {
  return 'id' in level ? LEVELS[locale][level.id] : level.label;
}

/** What LEVEL says while every applicable row is open. */
export function unscoredText(locale: Locale): string {
  return locale === 'zh-CN' ? '未评分' : 'not scored';
}

/** What stands around a level and the number of open indicators while it is provisional. */
export function provisionalText(locale: Locale): { readonly before: string; readonly between: string; readonly after: string } {
  return locale === 'zh-CN'
    ? { before: '暂定 ', between: '（未评 ', after: ' 项）' }
    : { before: 'provisional ', between: ' (', after: ' unscored)' };
}

/** The level of an audit as LEVEL writes it, provisional while indicators are open. */
export function verdictText(verdict: Verdict, locale: Locale): string {
  if (verdict.kind === 'unscored') return unscoredText(locale);
  const level = levelText(verdict.level, locale);
  if (verdict.kind === 'failed' || verdict.unscored === 0) return level;
  const { before, between, after } = provisionalText(locale);
  return `${before}${level}${between}${verdict.unscored}${after}`;
}
