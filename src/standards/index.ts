import { rational } from '../core/exact';
import type { Scheme } from '../core/grading/levels';
import data from './gbt27922-2011.json';
import type { Standard, StandardInForce } from './standard';

export type { Indicator, IndicatorGroup, PointsProvenance, Standard, StandardInForce, StandardProvenance } from './standard';

/** GB/T 27922-2011. The data file is checked against its schema at build time (scripts/check-data). */
export const gbt27922 = data as StandardInForce;

/** The star levels of a standard as a scheme to grade with. */
export function schemeOf(standard: Standard): Scheme {
  return {
    levels: standard.levels.map(({ id, threshold }) => ({ threshold: rational(threshold), name: { id } })),
    fatalSpecialDeductions: standard.fatalSpecialDeductions.value,
  };
}
