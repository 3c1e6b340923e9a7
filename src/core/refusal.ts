import type { Cell } from './cells/cell';

/** Argument names as they are shown to users in sentences; i18n has their words. */
export type ArgumentName =
  | 'score'
  | 'scheme'
  | 'specialDeductions'
  | 'bonus'
  | 'language'
  | 'clauses'
  | 'points'
  | 'judgements'
  | 'samples'
  | 'nonconforming'
  | 'level'
  | 'target'
  | 'headcount'
  | 'auditType'
  | 'part';

/** Every reason a rule can have for not answering, with the figures that caused it. Rows are 1-based positions in the given columns. */
export type Refusal =
  | { readonly code: 'excel_error'; readonly error: string }
  | { readonly code: 'boolean_value'; readonly argument: ArgumentName; readonly value: boolean; readonly row?: number }
  | { readonly code: 'not_a_number'; readonly argument: ArgumentName; readonly value: Cell; readonly row?: number }
  | { readonly code: 'value_missing'; readonly argument: ArgumentName; readonly row?: number }
  | { readonly code: 'unexpected_range'; readonly argument: ArgumentName; readonly rows: number; readonly columns: number }
  | {
      readonly code: 'shape_mismatch';
      readonly argument: ArgumentName;
      readonly rows: number;
      readonly columns: number;
      readonly expectedRows: number;
      readonly expectedColumns: number;
    }
  | { readonly code: 'column_expected'; readonly argument: ArgumentName; readonly rows: number; readonly columns: number }
  | { readonly code: 'column_length'; readonly argument: ArgumentName; readonly length: number; readonly expected: number }
  | { readonly code: 'score_out_of_range'; readonly score: Cell }
  | { readonly code: 'special_deductions_invalid'; readonly value: Cell }
  | { readonly code: 'bonus_invalid'; readonly value: Cell }
  | { readonly code: 'language_unknown'; readonly value: Cell }
  | { readonly code: 'scheme_unknown'; readonly value: Cell }
  | { readonly code: 'scheme_columns'; readonly columns: number }
  | { readonly code: 'scheme_empty' }
  | { readonly code: 'scheme_threshold_invalid'; readonly row: number; readonly value: Cell }
  | { readonly code: 'scheme_threshold_duplicate'; readonly row: number; readonly value: Cell }
  | { readonly code: 'scheme_label_missing'; readonly row: number; readonly threshold: Cell }
  | { readonly code: 'target_unknown'; readonly value: Cell }
  | { readonly code: 'target_out_of_range'; readonly value: Cell }
  | { readonly code: 'points_not_positive'; readonly row: number; readonly value: Cell }
  | { readonly code: 'judgement_unknown'; readonly row: number; readonly value: Cell }
  | { readonly code: 'earned_negative'; readonly row: number; readonly value: Cell }
  | { readonly code: 'earned_above_points'; readonly row: number; readonly earned: Cell; readonly points: Cell }
  | { readonly code: 'samples_invalid'; readonly row: number; readonly value: Cell }
  | { readonly code: 'nonconforming_invalid'; readonly row: number; readonly value: Cell }
  | { readonly code: 'nonconforming_above_samples'; readonly row: number; readonly nonconforming: number; readonly samples: number }
  | { readonly code: 'conforming_with_nonconforming'; readonly row: number; readonly nonconforming: Cell }
  | { readonly code: 'nothing_scored' }
  | { readonly code: 'nothing_applicable' }
  | { readonly code: 'clause_missing'; readonly row: number }
  | { readonly code: 'breakdown_level_unknown'; readonly value: Cell }
  | { readonly code: 'headcount_not_whole'; readonly value: Cell }
  | { readonly code: 'headcount_below_one'; readonly value: Cell }
  | { readonly code: 'headcount_above_table'; readonly headcount: number; readonly limit: number }
  | { readonly code: 'audit_type_unknown'; readonly value: Cell }
  | { readonly code: 'part_unknown'; readonly value: Cell };

export type RefusalCode = Refusal['code'];
