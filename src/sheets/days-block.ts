import { toCellNumber, type Rational } from '../core/exact';
import type { Block } from './plan';

/** Person-days in a cell. A fraction that decimals would round is written as one: 16/3 stays 16/3. */
export function daysBlock(days: Rational, topLeft: string): Block {
  if (days.mul(100n).d === 1n) return { kind: 'values', topLeft, rows: [[toCellNumber(days)]] };
  return { kind: 'formulas', topLeft, rows: [[`=${String(days.s * days.n)}/${String(days.d)}`]] };
}
