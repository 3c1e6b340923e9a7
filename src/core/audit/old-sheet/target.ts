import type { Rational } from '../../exact';

/** An indicator that an old row may belong to. */
export interface TargetRow {
  readonly id: string;
  readonly clause: string;
  /** Its name in every language, as names are compared. */
  readonly names: readonly string[];
  readonly points: Rational;
}

/** What an old sheet is read against. */
export interface OldSheetTarget {
  readonly rows: readonly TargetRow[];
  /** Headings over several indicators: chapters and second-level indicators, by names as they are compared. */
  readonly groups: readonly { readonly clause: string; readonly names: readonly string[] }[];
}
