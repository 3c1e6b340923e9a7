import type { Refusal } from '../../core/refusal';
import type { AdjudgedRefusal } from '../../core/scoring/adjudged';

/** What the check finds missing in, or done to, the sheets of an audit. */
export type CheckCode =
  // What stands in the way of a signature.
  | 'unscored'
  | 'row_invalid'
  | 'evidence_missing'
  | 'reason_missing'
  | 'special_open'
  | 'special_category'
  // What was done to a sheet.
  | 'row_missing'
  | 'row_without_id'
  | 'row_twice'
  | 'name_lost'
  | 'total_changed'
  | 'formula_replaced'
  | 'formula_changed'
  | 'formula_occupied'
  | 'sheet_unrepairable'
  | 'marker_lost'
  | 'standard_unknown'
  // What a reader may ask about.
  | 'evidence_none'
  | 'points_changed'
  | 'formula_native';

/** The codes in the order in which they are shown. */
export const CHECK_CODES: readonly CheckCode[] = [
  'marker_lost',
  'standard_unknown',
  'sheet_unrepairable',
  'row_missing',
  'row_without_id',
  'row_twice',
  'name_lost',
  'total_changed',
  'formula_replaced',
  'formula_changed',
  'formula_occupied',
  'unscored',
  'row_invalid',
  'evidence_missing',
  'reason_missing',
  'special_open',
  'special_category',
  'evidence_none',
  'points_changed',
  'formula_native',
];

/** Codes that ask for a second look and stand in the way of nothing. */
export const SOFT_CODES: ReadonlySet<CheckCode> = new Set<CheckCode>(['evidence_none', 'points_changed', 'formula_native']);

export interface CheckItem {
  readonly code: CheckCode;
  readonly sheet: string;
  /** Where to look, e.g. `E9`. */
  readonly address: string;
  /** Row id, number of a line, name: what is meant. */
  readonly label: string;
  readonly refusal?: Refusal | AdjudgedRefusal;
  /** For a row whose points were changed: what they were and are. */
  readonly figures?: { readonly was: string; readonly is: string };
}
