import { quote } from '../../core/cells/cell';
import type { Locale } from '../../core/local-text';
import type { AdjudgedRefusal } from '../../core/scoring/adjudged';

const REASONS: Readonly<
  Record<Locale, { [Code in AdjudgedRefusal['code']]: (facts: Extract<AdjudgedRefusal, { code: Code }>) => string }>
> = {
  'zh-CN': {
    adjudged_invalid: ({ value }) => `核定得分“${quote(value)}”不是数字；不核定请留空。`,
    adjudged_on_deleted: ({ adjudged, judgement }) =>
      `判定为“${quote(judgement)}”的行不能有核定得分（现为 ${quote(adjudged)}）；请清空核定得分，或改判定。`,
  },
  'en-US': {
    adjudged_invalid: ({ value }) => `the points by judgement "${quote(value)}" are no number; leave the cell empty for none.`,
    adjudged_on_deleted: ({ adjudged, judgement }) =>
      `a row judged "${quote(judgement)}" cannot have points by judgement (now ${quote(adjudged)}); clear them, or change the judgement.`,
  },
};

/** Why points by the auditor's own judgement cannot stand; without the row, which the reader names. */
export function adjudgedReason(refusal: AdjudgedRefusal, locale: Locale): string {
  const reasons = REASONS[locale];
  return refusal.code === 'adjudged_invalid' ? reasons.adjudged_invalid(refusal) : reasons.adjudged_on_deleted(refusal);
}
