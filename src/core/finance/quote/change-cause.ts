import type { AuditType } from '../../cells/words';
import type { Rational } from '../../exact';
import type { LineDifference } from './difference';
import type { QuoteRecord } from './quote-record';
import type { RecordedDays } from './recorded-days';

/** One reason why a line of a revision costs more or less. */
export type ChangeCause =
  /** Headcount, band or audit type: other person-days by the table. */
  | {
      readonly cause: 'band';
      readonly before: RecordedDays;
      readonly after: RecordedDays;
      readonly audits: readonly [before: AuditType, after: AuditType];
    }
  | { readonly cause: 'outlets' | 'categories' | 'adjusted'; readonly before: Rational; readonly after: Rational }
  /** Person-days set by hand; null where they are the card's. */
  | { readonly cause: 'override'; readonly before: Rational | null; readonly after: Rational | null }
  /** `by`: another card or edition; the line's own price, typed; or a card that was changed under the name of its edition. */
  | { readonly cause: 'price'; readonly by: 'card' | 'typed' | 'same-edition'; readonly before: bigint; readonly after: bigint }
  | { readonly cause: 'quantity'; readonly before: Rational; readonly after: Rational }
  /** The line stands on one quote only, as the audit type or the card has it. */
  | { readonly cause: 'added' | 'removed'; readonly by: 'audit' | 'card'; readonly audits: readonly [AuditType, AuditType] }
  | { readonly cause: 'discount'; readonly before: Rational; readonly after: Rational }
  /** The fees that a discount is taken off. */
  | { readonly cause: 'discounted'; readonly before: bigint; readonly after: bigint };

/** Why a line of two quotes differs, the causes in the order in which they are reckoned; empty where it does not, and where it was asked for itself. */
export function causesOf({ id, before, after }: LineDifference, old: QuoteRecord, now: QuoteRecord): ChangeCause[] {
  const audits = [old.request.auditType, now.request.auditType] as const;
  const sameCard = old.card.id === now.card.id && old.card.edition === now.card.edition;
  if (before === null || after === null) {
    const asked = id === 'discount' || [...old.request.extras, ...now.request.extras].some((extra) => extra.id === id);
    const by = audits[0] === audits[1] ? 'card' : 'audit';
    return asked ? [] : [{ cause: before === null ? 'added' : 'removed', by, audits }];
  }
  const quantity: ChangeCause[] = before.quantity.equals(after.quantity)
    ? []
    : id === 'personDay'
      ? dayCauses(old, now)
      : [{ cause: id === 'discount' ? 'discount' : 'quantity', before: before.quantity, after: after.quantity }];
  if (before.unitPriceFen === after.unitPriceFen) return quantity;
  const prices = { before: before.unitPriceFen, after: after.unitPriceFen };
  if (id === 'discount') return [...quantity, { cause: 'discounted', before: -prices.before, after: -prices.after }];
  const typed = [old, now].some(({ request }) => request.extras.some((extra) => extra.id === id && extra.unitPriceFen !== null));
  return [...quantity, { cause: 'price', by: typed ? 'typed' : sameCard ? 'same-edition' : 'card', ...prices }];
}

/** Why the person-days differ. Quotes of before days were recorded say it of those set by hand alone. */
function dayCauses(old: QuoteRecord, now: QuoteRecord): ChangeCause[] {
  const [before, after] = [old.days, now.days];
  const set = [old.request.override?.days ?? null, now.request.override?.days ?? null] as const;
  const causes: ChangeCause[] = [];
  if (before !== null && after !== null) {
    if (!before.base.equals(after.base))
      causes.push({ cause: 'band', before, after, audits: [old.request.auditType, now.request.auditType] });
    for (const cause of ['outlets', 'categories', 'adjusted'] as const) {
      if (!before[cause].equals(after[cause])) causes.push({ cause, before: before[cause], after: after[cause] });
    }
  }
  const setAnew = set[0] === null || set[1] === null ? set[0] !== set[1] : !set[0].equals(set[1]);
  // Days set by hand take the place of all that was reckoned.
  if (setAnew)
    return set[1] === null
      ? [{ cause: 'override', before: set[0], after: null }, ...causes]
      : [{ cause: 'override', before: set[0], after: set[1] }];
  return causes;
}
