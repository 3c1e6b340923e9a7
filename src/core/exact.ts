import Fraction from 'fraction.js';

/** An exact rational number. Points, scores, person-days and prices are computed in it; no binary float in between. */
export type Rational = Fraction;

/** The exact rational `numerator / denominator`. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1): Rational {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

export const ZERO: Rational = rational(0);
export const HUNDRED: Rational = rational(100);

/**
 * A number from a cell, read at Excel's 15 significant digits and from there on exactly.
 *
 * @param value - A finite number.
 */
export function fromCellNumber(value: number): Rational {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return rational(value);
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  // Without the trailing zeros the fraction is small from the start and cheap to reduce.
  return scaled(mantissa.replace(/\.?0+$/u, ''), Number(exponent));
}

const PLAIN_DECIMAL = /^[+-]?\d+(\.\d+)?$/;

/** A number written as plain decimal digits, read exactly; null when the text is no such number. */
export function fromDecimalText(text: string): Rational | null {
  return PLAIN_DECIMAL.test(text) ? scaled(text, 0) : null;
}

function scaled(decimal: string, exponent: number): Rational {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = BigInt(whole + fraction);
  const power = exponent - fraction.length;
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

/** `value` cut (towards zero, never rounded up) to `places` decimals. */
export function cut(value: Rational, places: number): Rational {
  return value.compare(ZERO) >= 0 ? value.floor(places) : value.ceil(places);
}

/** `value` rounded half away from zero to `places` decimals. */
export function roundHalfUp(value: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places);
  if (scale % value.d === 0n) return value; // no more decimals than asked for
  const unit = rational(1, scale);
  const half = unit.div(2n);
  return value.compare(ZERO) >= 0 ? value.add(half).floor(places) : value.sub(half).ceil(places);
}

/** `value` rounded up (towards more) to `places` decimals. */
export function roundUp(value: Rational, places: number): Rational {
  return value.ceil(places);
}

/** Digits that leave no doubt about the nearest double. */
const AMPLE_DIGITS = 40;

/** The number nearest to `value` that Excel can hold. For a value of at most 15 significant digits it shows exactly that value. */
export function toCellNumber(value: Rational): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  if (value.n <= limit && value.d <= limit) return Number(value.s * value.n) / Number(value.d);
  // Numerator or denominator is no exact double by itself: divide in decimals first, so that only one rounding happens.
  const shift = Math.max(0, AMPLE_DIGITS + String(value.d).length - String(value.n).length);
  return Number(`${(value.s * value.n * 10n ** BigInt(shift)) / value.d}e-${shift}`);
}

/** The least of several rationals. */
export function smallest(first: Rational, second: Rational): Rational {
  return first.compare(second) <= 0 ? first : second;
}

/** The greatest of several rationals. */
export function greatest(first: Rational, second: Rational): Rational {
  return first.compare(second) >= 0 ? first : second;
}
