import type { Locale } from '../../core/local-text';

/** The reason of a partial score that an old sheet gives without a remark. */
export const OLD_SCORE: Readonly<Record<Locale, (earned: number, points: number) => string>> = {
  'zh-CN': (earned, points) => `旧表得分 ${earned}/${points}`,
  'en-US': (earned, points) => `Old sheet: ${earned}/${points}`,
};
