import { defaultScheme } from '../arguments/single';
import type { NativeArguments } from './native-form';
import { scoreParts, specialParts, type NoParts, type ScoreParts, type SpecialParts } from './score-parts';

/** Formula texts of an audit as what-if questions see it: unscored rows hold no points, and count. */
export interface OutlookParts {
  readonly parts: ScoreParts;
  readonly special: SpecialParts;
  /** Points of the rows that apply, scored or not. */
  readonly base: string;
  readonly earned: string;
  /**
   * The score, 0..100, with so many more points (a formula text beginning with its sign, or empty), taken to 9 decimals where points are
   * numbers of cells, else to 12, which takes away only the noise of the calculation.
   */
  readonly scoreWith: (more: string) => string;
  /** `answer`, or `NA()` where the special deductions rule out every level. */
  readonly unlessFatal: (answer: string) => string;
}

/** The parts from the arguments points, judgements, samples, nonconforming, special deductions and bonus. */
export function outlookParts([points, judgements, samples, nonconforming, deductions, bonus]: NativeArguments): OutlookParts | NoParts {
  const parts = scoreParts({ points, judgements, samples, nonconforming });
  const special = specialParts(deductions, bonus);
  if (parts === null || special === null) return null;
  if (parts === 'refused') return parts;
  const base = `(${parts.applicable()}+${parts.open()})`;
  const outside = `${special.deductions === '0' ? '' : `-${special.deductions}`}${special.bonus === '0' ? '' : `+${special.bonus}`}`;
  const { fatalSpecialDeductions: fatal } = defaultScheme;
  return {
    parts,
    special,
    base,
    earned: parts.earned(),
    scoreWith: (more) => `ROUND(MAX(0,MIN(100,(${parts.earned()}${more})/${base}*100${outside})),IF(${parts.numbers}>0,9,12))`,
    unlessFatal: (answer) =>
      fatal === null || special.deductions === '0' ? answer : `IF(${special.deductions}>=${String(fatal)},NA(),${answer})`,
  };
}
