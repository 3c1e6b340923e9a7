import type { Locale } from '../../../../core/local-text';
import { signEnUS } from './en-US';
import type { SignMessages } from './messages';
import { signZhCN } from './zh-CN';

export type { SignMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, SignMessages>> = { 'zh-CN': signZhCN, 'en-US': signEnUS };

/** The texts of the signing card in a language. */
export function signMessages(locale: Locale): SignMessages {
  return MESSAGES[locale];
}
