import type { Rational } from '../exact';

/** Why sites cannot be brought together, with what stands in the way. */
export type ConsolidationRefusal =
  | { readonly code: 'no_sites' }
  /** Every row of a site is deleted. */
  | { readonly code: 'nothing_applies'; readonly site: string }
  | { readonly code: 'row_missing'; readonly row: string; readonly site: string }
  | { readonly code: 'row_twice'; readonly row: string; readonly site: string }
  | { readonly code: 'points_differ'; readonly row: string; readonly site: string; readonly points: Rational; readonly other: Rational }
  | { readonly code: 'headcount_missing'; readonly site: string };
