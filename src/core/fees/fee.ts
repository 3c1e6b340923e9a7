import type { AuditType } from '../cells/words';
import { fromCellNumber, rational, type Rational } from '../exact';
import { personDays } from './person-days';
import type { Band, PriceId, RateCard } from './rate-card';

/** One line of a fee. */
export interface FeeLine {
  readonly item: PriceId;
  /** Person-days for the assessment line, else 1. */
  readonly quantity: number;
  readonly unitPriceFen: bigint;
  readonly amountFen: bigint;
}

export interface Fee {
  readonly lines: readonly FeeLine[];
  readonly totalFen: bigint;
}

/** A price in yuan as whole fen. */
function toFen(yuan: number): bigint {
  return wholeFen(fromCellNumber(yuan).mul(rational(100)));
}

/** Whole fen of an amount: the one place where money is rounded. Exact for every card whose day rate is an even number of fen. */
function wholeFen(amount: Rational): bigint {
  const rounded = amount.round();
  return rounded.s * rounded.n;
}

/** What one charge of an audit comes to: person-days at the day rate, every other price once. */
export function chargedFen(item: PriceId, days: Rational, card: RateCard): bigint {
  const unitPrice = rational(toFen(card.prices[item].amountYuan));
  return wholeFen(item === 'personDay' ? days.mul(unitPrice) : unitPrice);
}

/** An amount in yuan for a cell. */
export function yuan(fen: bigint): number {
  return Number(fen) / 100;
}

/**
 * The fee of one audit, line by line: person-days × day rate and the charges of that audit type.
 *
 * @param band - Headcount band, see {@link bandOf}.
 * @returns Amounts in fen; exact.
 * @source the rate card's own prices and charges
 */
export function feeOf(band: Band, auditType: AuditType, card: RateCard): Fee {
  const days = personDays(band, auditType, 'total').value;
  const lines = card.charges[auditType].map((item): FeeLine => {
    const quantity = item === 'personDay' ? days : 1;
    return { item, quantity, unitPriceFen: toFen(card.prices[item].amountYuan), amountFen: chargedFen(item, fromCellNumber(days), card) };
  });
  return { lines, totalFen: lines.reduce((sum, line) => sum + line.amountFen, 0n) };
}

const totals = new WeakMap<Band, Partial<Record<AuditType, number>>>();

/** Total fee in yuan, worked out once per band and audit type: a column of 100,000 headcounts knows only a few dozen fees. */
export function totalFeeYuan(band: Band, auditType: AuditType, card: RateCard): number {
  const known = totals.get(band) ?? {};
  totals.set(band, known);
  return (known[auditType] ??= yuan(feeOf(band, auditType, card).totalFen));
}
