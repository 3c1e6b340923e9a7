import { toCellNumber, ZERO } from '../../core/exact';
import type { TaxMode } from '../../core/fees/tax';
import { readTax } from '../arguments/tax';
import { isLeftOut } from '../arguments/single';
import { trimmed } from './formula';
import type { NativeArgument } from './native-form';

/** The tax of a quote as formulas. */
export interface TaxPart {
  /** Rate as a number; an error where the cell holds none. */
  readonly rate: string;
  /** Rate as QUOTE writes it, e.g. `"6%"`, as formula text. */
  readonly percent: string;
  readonly exempt: boolean;
  readonly mode: TaxMode;
}

/** TRUE while no rate is given. */
export function noRate(argument: NativeArgument | null | undefined): string {
  if (!argument || argument.literal !== undefined) return isLeftOut(argument?.literal) ? 'TRUE' : 'FALSE';
  return `OR(${argument.text}=0,${trimmed(argument.text)}="")`;
}

/**
 * The tax that two arguments ask for.
 *
 * @returns null where it cannot be told while the formula is made: included or excluded is a cell, or the rate is refused.
 */
export function taxPart(rate: NativeArgument | null | undefined, included: NativeArgument | null | undefined): TaxPart | null {
  if (!rate || (included && included.literal === undefined)) return null;
  const mode = included ? [[included.literal]] : null;
  if (rate.literal !== undefined) {
    const tax = readTax([[rate.literal]], mode);
    if (!tax.ok || tax.value === null) return null;
    const number = String(toCellNumber(tax.value.rate));
    const exempt = tax.value.rate.compare(ZERO) === 0;
    return { rate: number, percent: `"${String(toCellNumber(tax.value.rate.mul(100n)))}%"`, exempt, mode: tax.value.mode };
  }
  // Any rate will do to learn how included or excluded is read.
  const sample = readTax([[0.5]], mode);
  if (!sample.ok || sample.value === null) return null;
  const { text } = rate;
  const valid = `IF(ISNUMBER(${text}),IF(${text}>0,${text}<1,FALSE),FALSE)`;
  return { rate: `IF(${valid},${text},NA())`, percent: `ROUND(${text}*100,9)&"%"`, exempt: false, mode: sample.value.mode };
}
