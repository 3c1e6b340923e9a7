import { readNumber } from '../../core/cells/read-number';
import { toCellNumber } from '../../core/exact';
import { trimmed } from './formula';
import type { NativeArgument, NativeArguments } from './native-form';
import { schemePart, type SchemePart } from './scheme-part';
import { specialParts } from './score-parts';

/** Decimals to which a score in a cell is taken before it is compared, as the functions do it. */
const NOISE_DECIMALS = 9;

/** Text of a number argument; one written out as text stands as the number it is. */
export function numberText(argument: NativeArgument): string {
  if (typeof argument.literal !== 'string') return argument.text;
  const read = readNumber(argument.literal, 'score');
  return read.ok ? String(toCellNumber(read.value.value)) : argument.text;
}

/** `use` of a score cell taken to 9 decimals; empty text for a blank cell, #N/A for anything but a score 0..100. */
export function withScore(argument: NativeArgument, use: (score: string) => string): string {
  const text = numberText(argument);
  const score = `ROUND(${text},${String(NOISE_DECIMALS)})`;
  const inRange = `IF(${score}>=0,${score}<=100,FALSE)`;
  return `IF(ISNUMBER(${text}),IF(${inRange},${use(score)},NA()),IF(${trimmed(text)}="","",NA()))`;
}

/**
 * What GRADE and RANK share: score, scheme and special deductions.
 *
 * @param use - The answer for a score; `failed` of it for the fatal number of special deductions.
 * @returns null where an argument's size is unknown or where it does not fit.
 */
export function gradedForm(
  [score, scheme, deductions]: NativeArguments,
  use: (part: SchemePart) => { readonly graded: (score: string) => string; readonly failed: string },
): string | null {
  const part = schemePart(scheme);
  const special = specialParts(deductions, null);
  if (part === null || special === null) return null;
  if (part === 'refused') return 'NA()';
  if (!score) return '""';
  const { graded, failed } = use(part);
  const answer = (taken: string): string => {
    const level =
      part.fatal === null || special.deductions === '0'
        ? graded(taken)
        : `IF(${special.deductions}>=${String(part.fatal)},${failed},${graded(taken)})`;
    return special.valid === 'TRUE' ? level : `IF(${special.valid},${level},NA())`;
  };
  const formula = withScore(score, answer);
  return part.valid === 'TRUE' ? formula : `IF(${part.valid},${formula},NA())`;
}
