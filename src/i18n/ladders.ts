import type { Locale } from '../core/local-text';

/** What LADDER says beside the names and criteria of its data, in one language. */
export interface LadderWords {
  /** Below the first rung. */
  readonly none: string;
  /** A criterion that is not met has no answer. */
  readonly open: string;
  /** Around the threshold, and before the rung, that a score misses. */
  readonly below: readonly [string, string];
}

/** Words of LADDER. */
export const LADDER_WORDS: Readonly<Record<Locale, LadderWords>> = {
  'zh-CN': { none: '未达到', open: '该准则尚未作答，按未满足处理', below: ['得分低于 ', '：'] },
  'en-US': { none: 'none', open: 'Not answered yet; counted as not met', below: ['score below ', ': '] },
};
