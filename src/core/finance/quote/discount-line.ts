import { rational, ZERO } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { PricedLine } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import type { QuoteRefusal } from './quote-refusal';

/** What a discount is taken off: the body's own fees. Travel is passed on at cost, nobody can give a share of it away. */
export function discountable(lines: readonly PricedLine[]): bigint {
  return lines.reduce((sum, { id, amountFen }) => (id === 'travel' ? sum : sum + amountFen), 0n);
}

/** The discount as a line below 0, or a refusal where it lacks an approver or a reason or goes below the card's floor; null without one. */
export function discountLine(
  { discount }: QuoteRequest,
  lines: readonly PricedLine[],
  { rules }: FinanceCard,
): Outcome<PricedLine | null, QuoteRefusal> {
  if (discount === null) return accepted(null);
  const { share, approver, reason } = discount;
  if (share.compare(ZERO) <= 0 || share.compare(rational(1)) > 0) return refused({ code: 'discount_invalid', share });
  const limit = rules.mostDiscount;
  if (limit !== null && share.compare(limit) > 0) return refused({ code: 'discount_above_limit', share, limit });
  if (approver.trim() === '') return refused({ code: 'discount_approver_missing' });
  if (reason.trim() === '') return refused({ code: 'discount_reason_missing' });
  const fees = discountable(lines);
  // Rounded before it is made negative: half a fen goes to the client, as ROUND has it in the sheet.
  const amountFen = -roundToFen(share.mul(rational(fees)));
  return accepted({ id: 'discount', quantity: share, unit: 'share', unitPriceFen: -fees, amountFen, origin: 'own' });
}
