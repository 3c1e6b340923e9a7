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

/** How a sentence of each language begins that speaks of one row. */
const ROW_PREFIX: Readonly<Record<Locale, RegExp>> = { 'zh-CN': /^第 \d+ 行：/u, 'en-US': /^Row \d+: / };

/** The same sentence without the row's position, for places that name the row themselves. */
export function refusalReason(refusal: Refusal, locale: Locale): string {
  const reason = refusalSentence(refusal, locale).replace(ROW_PREFIX[locale], '');
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
