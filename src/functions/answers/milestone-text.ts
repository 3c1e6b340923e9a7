import type { Milestone } from '../../core/lifecycle/certificate';
import type { Locale } from '../../core/local-text';

const SURVEILLANCE: Readonly<Record<Locale, (number: number) => string>> = {
  'zh-CN': (number) => `第 ${number} 次监督评审（默认按发证周年）`,
  'en-US': (number) => `surveillance ${number} (by default on the anniversary)`,
};
const OTHERS: Readonly<Record<Locale, Readonly<Record<'window' | 'later' | 'expired', string>>>> = {
  'zh-CN': {
    window: '复评（默认窗口期内，须在此日之前完成）',
    later: '复评（默认自发证满 33 个月起，须在此日之前完成）',
    expired: '证书已到期（所示为最后有效日）',
  },
  'en-US': {
    window: 'recertification (default window open; to be done before this day)',
    later: 'recertification (by default from 33 months after the issue; to be done before this day)',
    expired: 'expired (the day shown was the last valid one)',
  },
};

/** What falls due, as NEXTAUDIT says it. */
export function milestoneText(milestone: Milestone, locale: Locale): string {
  switch (milestone.kind) {
    case 'surveillance':
      return SURVEILLANCE[locale](milestone.number);
    case 'recertification':
      return OTHERS[locale][milestone.open ? 'window' : 'later'];
    case 'expired':
      return OTHERS[locale].expired;
  }
}
