import { cut, HUNDRED, toCellNumber, type Rational } from '../../core/exact';

/** Money in whole fen as people read it: ¥53,000.00, −¥530.00. */
export function moneyText(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${fen < 0n ? '−' : ''}¥${yuan}.${digits.slice(-2)}`;
}

/** Person-days or pieces without a unit: exact up to two decimals, beyond as a fraction with its value cut: 16/3 (5.33). */
export function quantityText(quantity: Rational): string {
  const short = cut(quantity, 2);
  const decimal = String(toCellNumber(short)).replace('-', '−');
  return short.equals(quantity) ? decimal : `${quantity.toFraction().replace('-', '−')} (${decimal})`;
}

/** A share in percent: 6%, −12.5%. */
export function percentText(share: Rational): string {
  return `${quantityText(share.mul(HUNDRED))}%`;
}
