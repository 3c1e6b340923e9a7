import type { AuditType } from '../cells/words';
import { fromCellNumber, rational, toCellNumber, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import type { AnyCard, Band, FeeBand, PriceId, RateCard } from './rate-card';

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
export function yuanToFen(yuan: number): bigint {
  if (Number.isSafeInteger(yuan)) return BigInt(yuan) * 100n;
  return roundToFen(fromCellNumber(yuan).mul(rational(100)));
}

/** Whole fen of an amount: the one place where money is rounded. Exact for every card whose day rate is an even number of fen. */
export function roundToFen(amount: Rational): bigint {
  const rounded = amount.round();
  return rounded.s * rounded.n;
}

/** What one charge of an audit comes to: person-days at the day rate, every other price once. */
export function chargedFen(item: PriceId, days: Rational, card: RateCard): bigint {
  return chargeOf(item, days, card.prices[item].amountYuan).amountFen;
}

/** One charge as a line: `days` person-days, or the price once. */
export function chargeOf(item: PriceId, days: Rational, amountYuan: number): FeeLine {
  const unitPriceFen = yuanToFen(amountYuan);
  if (item !== 'personDay') return { item, quantity: 1, unitPriceFen, amountFen: unitPriceFen };
  return { item, quantity: toCellNumber(days), unitPriceFen, amountFen: roundToFen(days.mul(rational(unitPriceFen))) };
}

/** An amount in yuan for a cell. */
export function yuan(fen: bigint): number {
  return Number(fen) / 100;
}

/** Person-days of a band's audit as the exact number the card gives. */
export function totalDays(band: FeeBand, auditType: AuditType): Rational {
  return fromCellNumber(band.days[auditType].total.value);
}

/**
 * The fee of one audit, line by line: person-days × day rate and the charges of that audit type.
 *
 * @param band - Headcount band, see {@link bandOf}.
 * @returns Amounts in fen; exact.
 * @source the rate card's own prices and charges
 */
export function feeOf(band: Band, auditType: AuditType, card: RateCard): Fee {
  return sumOf(card.charges[auditType].map((item) => chargeOf(item, totalDays(band, auditType), card.prices[item].amountYuan)));
}

/** The same by any card; refused where the card lacks a price that this audit is charged. */
export function feeByCard(band: FeeBand, auditType: AuditType, card: AnyCard): Result<Fee> {
  const lines: FeeLine[] = [];
  for (const item of card.charges[auditType]) {
    const price = card.prices[item];
    if (price === undefined) return refuse({ code: 'rate_card_price_missing', item, auditType });
    lines.push(chargeOf(item, totalDays(band, auditType), price.amountYuan));
  }
  return accept(sumOf(lines));
}

export function sumOf(lines: readonly FeeLine[]): Fee {
  return { lines, totalFen: lines.reduce((sum, line) => sum + line.amountFen, 0n) };
}

/** A total, as money and as a cell shows it. */
interface Total {
  readonly fen: Result<bigint>;
  readonly yuan: Result<number>;
}

const totals = new WeakMap<FeeBand, Partial<Record<AuditType, Total>>>();

/** Worked out once per band and audit type: a column of 100,000 headcounts knows only a few dozen fees. */
function totalOf(band: FeeBand, auditType: AuditType, card: AnyCard): Total {
  const known = totals.get(band) ?? {};
  totals.set(band, known);
  return (known[auditType] ??= workedOut(feeByCard(band, auditType, card)));
}

function workedOut(fee: Result<Fee>): Total {
  if (!fee.ok) return { fen: fee, yuan: fee };
  const { totalFen } = fee.value;
  return { fen: accept(totalFen), yuan: accept(yuan(totalFen)) };
}

/** Total fee in yuan. */
export function totalFeeYuan(band: FeeBand, auditType: AuditType, card: AnyCard): Result<number> {
  return totalOf(band, auditType, card).yuan;
}

/** Total fee in fen. */
export function totalFeeFen(band: FeeBand, auditType: AuditType, card: AnyCard): Result<bigint> {
  return totalOf(band, auditType, card).fen;
}
