import type { AuditType } from '../../core/cells/words';
import { yuan } from '../../core/fees/fee';
import { otherReading } from '../../core/fees/other-reading';
import { personDays } from '../../core/fees/person-days';
import type { Locale } from '../../core/local-text';
import { FEE_ANSWER_WORDS } from '../../i18n/fee-answers';
import { joinRemarks } from '../../i18n/join-remarks';
import { trialCard } from '../../rate-cards';
import { lookupBand, TRIAL_BANDS } from './fee-parts';
import { quoted } from './formula';

/** Longest text inside a formula that Excel takes is 255 characters. */
const LONGEST_TEXT = 200;

/** A text inside a formula, in pieces short enough for Excel. */
function pieces(text: string): string {
  return (text.match(new RegExp(`.{1,${String(LONGEST_TEXT)}}`, 'gsu')) ?? ['']).map(quoted).join('&');
}

/** What QUOTE says of the person-days, for a headcount in the trial fee standard's table: the band and the other reading follow it. */
export function daysWhy(headcount: string, auditType: AuditType, locale: Locale): string {
  const words = FEE_ANSWER_WORDS[locale];
  const { bands } = trialCard;
  const from = bands.map((band) => words.daysFrom(auditType, words.provenance[personDays(band, auditType, 'total').provenance]));
  const parts = [quoted(words.band), lookupBand(headcount, TRIAL_BANDS), lookupBand(headcount, from)];
  const others = bands.map((band) => otherReading(band, auditType, trialCard));
  const [first] = others;
  if (!first) return parts.join('&');
  const amounts = (pick: 'lowestFen' | 'highestFen'): number[] => others.map((other) => yuan(other?.[pick] ?? 0n));
  const [lowest, highest] = [amounts('lowestFen'), amounts('highestFen')];
  const same = lowest.every((amount, index) => amount === highest[index]);
  parts.push(pieces(`${joinRemarks(words.separator, ['', first.rule.source[locale]])}${words.otherReading[0]}`));
  if (!same) parts.push(lookupBand(headcount, lowest), quoted(words.to));
  parts.push(lookupBand(headcount, highest), quoted(words.otherReading[1]));
  return parts.join('&');
}
