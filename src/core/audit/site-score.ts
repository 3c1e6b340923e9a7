import { ZERO, type Rational } from '../exact';
import { levelOf, NOT_QUALIFIED, type LevelName, type Scheme } from '../grading/levels';
import { scoreRange, scoreSoFar, type SpecialItems } from '../scoring/score';
import { tally } from '../scoring/tally';
import type { Site } from './site';

/** What a site has reached by itself. */
export interface SiteScore {
  readonly name: string;
  readonly headcount: Rational | null;
  /** Exact score so far, special deductions taken off; null while nothing is scored. */
  readonly score: Rational | null;
  /** Null while nothing is scored. */
  readonly level: LevelName | null;
  readonly lowest: { readonly score: Rational; readonly level: LevelName; readonly deductions: number };
  readonly highest: { readonly score: Rational; readonly level: LevelName; readonly deductions: number };
  /** Share of the points earned, before special deductions: over what is scored, and with open rows lost or won. */
  readonly share: Rational | null;
  readonly lowestShare: Rational;
  readonly highestShare: Rational;
  readonly unscored: number;
  readonly deductions: number;
  readonly failed: boolean;
  /** True when points came as cell numbers, which may carry binary noise. */
  readonly fromCellNumbers: boolean;
}

/** A site's own result; null where no row applies. */
export function siteScore({ name, headcount, rows, deductions }: Site, scheme: Scheme): SiteScore | null {
  const sums = tally(rows.map(({ row }) => row));
  const special: SpecialItems = { deductions, bonus: 0 };
  const range = scoreRange(sums, special);
  if (!range.ok) return null;
  const soFar = scoreSoFar(sums, special);
  const score = soFar.ok ? soFar.value : null;
  const base = sums.applicable.add(sums.open);
  const failed = scheme.fatalSpecialDeductions !== null && deductions >= scheme.fatalSpecialDeductions;
  const withLevel = (value: Rational): SiteScore['lowest'] => ({ score: value, level: levelOf(value, scheme, deductions), deductions });
  return {
    name,
    headcount,
    score,
    level: failed ? NOT_QUALIFIED : score === null ? null : levelOf(score, scheme, deductions),
    lowest: withLevel(range.value.lowest),
    highest: withLevel(range.value.highest),
    share: sums.applicable.compare(ZERO) === 0 ? null : sums.earned.div(sums.applicable),
    lowestShare: sums.earned.div(base),
    highestShare: sums.earned.add(sums.open).div(base),
    unscored: sums.unscored,
    deductions,
    failed,
    fromCellNumbers: sums.anyCellNumber,
  };
}
