import type { Locale } from '../../core/local-text';
import type { Refusal } from '../../core/refusal';
import { enUS } from './en-US';
import type { RefusalSentences } from './sentences';
import { zhCN } from './zh-CN';

const SENTENCES: Readonly<Record<Locale, RefusalSentences>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The sentence that tells a user why there is no answer, naming the offending value and the limit. */
export function refusalSentence(refusal: Refusal, locale: Locale): string {
  const say = SENTENCES[locale][refusal.code] as (refusal: Refusal) => string;
  return say(refusal);
}
