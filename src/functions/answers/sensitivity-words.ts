import type { Locale } from '../../core/local-text';

/** Column headings of SENSITIVITY; its native form writes them too. */
export const SENSITIVITY_HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': [
    ...['条款', '可争取分值'],
    ...['符合后得分变化', '符合后得分', '符合后等级', '单独可升级'],
    ...['全失后得分变化', '全失后得分', '全失后等级', '单独会降级'],
  ],
  'en-US': [
    ...['Clause', 'Points to win'],
    ...['Change if won', 'Score if won', 'Level if won', 'Raises the level alone'],
    ...['Change if lost', 'Score if lost', 'Level if lost', 'Lowers the level alone'],
  ],
};

export const YES_NO: Readonly<Record<Locale, readonly [string, string]>> = { 'zh-CN': ['是', '否'], 'en-US': ['yes', 'no'] };
