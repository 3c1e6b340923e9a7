import type { Rational } from '../exact';
import type { ScoredRow } from '../scoring/row';

/** A site with its scoring sheet as read. */
export interface Site {
  readonly name: string;
  /** People at the site; null where nobody has entered it. */
  readonly headcount: Rational | null;
  /** Rows by their stable ids. */
  readonly rows: readonly { readonly id: string; readonly row: ScoredRow }[];
  readonly deductions: number;
}
