import type { Locale } from '../locale';

/** Words of the signature cell. In users' files: add, never change. */
export const SIGNATURE_WORDS = {
  'zh-CN': { reviewed: '已复核', signed: '已签署', locked: '已锁定', unlocked: '已解锁', fingerprint: '指纹', colon: '：' },
  'en-US': { reviewed: 'Reviewed', signed: 'Signed', locked: 'Locked', unlocked: 'Unlocked', fingerprint: 'fingerprint', colon: ': ' },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;
