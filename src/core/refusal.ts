import type { Cell } from './cells/cell';
import type { AuditType, DayPart } from './cells/words';
import type { PriceId } from './fees/rate-card';
import type { LocalText } from './local-text';

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
  | 'part'
  | 'costs'
  | 'start'
  | 'plan'
  | 'issued'
  | 'asOf'
  | 'headcounts'
  | 'rateCard'
  | 'outlets'
  | 'taxRate'
  | 'taxIncluded'
  | 'years'
  | 'sites'
  | 'standard'
  | 'ladder'
  | 'answers'
  | 'thresholds'
  | 'managementStaff'
  | 'certified'
  | 'rule';

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
  | { readonly code: 'outlet_headcount_invalid'; readonly position: number; readonly value: Cell }
  | { readonly code: 'outlet_above_table'; readonly position: number; readonly headcount: number; readonly limit: number }
  | { readonly code: 'outlets_above_headcount'; readonly sum: number; readonly headcount: number }
  | { readonly code: 'audit_type_unknown'; readonly value: Cell }
  | { readonly code: 'part_unknown'; readonly value: Cell }
  | { readonly code: 'target_out_of_reach'; readonly value: Cell; readonly highest: number }
  | { readonly code: 'special_deductions_fatal'; readonly deductions: number; readonly limit: number }
  | { readonly code: 'cost_missing'; readonly row: number }
  | { readonly code: 'cost_invalid'; readonly row: number; readonly value: Cell }
  | { readonly code: 'route_too_hard'; readonly rows: number; readonly limit: number }
  | { readonly code: 'date_invalid'; readonly argument: ArgumentName; readonly value: Cell }
  | {
      readonly code: 'date_out_of_range';
      readonly argument: ArgumentName;
      readonly value: Cell;
      readonly earliest: string;
      readonly latest: string;
    }
  | { readonly code: 'plan_unknown'; readonly value: Cell }
  | { readonly code: 'as_of_before_issue'; readonly asOf: string; readonly issued: string }
  | { readonly code: 'rate_card_unknown'; readonly value: Cell }
  | { readonly code: 'rate_card_columns'; readonly columns: number }
  | { readonly code: 'rate_card_no_bands' }
  | { readonly code: 'rate_card_bound_invalid'; readonly row: number; readonly bound: 'min' | 'max'; readonly value: Cell }
  | {
      readonly code: 'rate_card_days_invalid';
      readonly row: number;
      readonly auditType: AuditType;
      readonly value: Cell;
      readonly limit: number;
    }
  | { readonly code: 'rate_card_band_reversed'; readonly row: number; readonly min: number; readonly max: number }
  | { readonly code: 'rate_card_overlap'; readonly row: number; readonly otherRow: number; readonly min: number }
  | { readonly code: 'rate_card_gap'; readonly row: number; readonly from: number; readonly to: number }
  | { readonly code: 'rate_card_item_unknown'; readonly row: number; readonly value: Cell }
  | { readonly code: 'rate_card_item_duplicate'; readonly row: number; readonly otherRow: number; readonly value: Cell }
  | {
      readonly code: 'rate_card_amount_invalid';
      readonly row: number;
      readonly item: PriceId;
      readonly value: Cell;
      readonly limit: number;
    }
  | { readonly code: 'rate_card_minimum_invalid'; readonly row: number; readonly value: Cell; readonly limit: number }
  | { readonly code: 'rate_card_price_missing'; readonly item: PriceId; readonly auditType: AuditType }
  | { readonly code: 'rate_card_part_missing'; readonly part: DayPart }
  | { readonly code: 'tax_rate_invalid'; readonly value: Cell }
  | { readonly code: 'tax_included_unknown'; readonly value: Cell }
  | { readonly code: 'tax_included_missing'; readonly rate: Cell }
  | { readonly code: 'tax_rate_missing'; readonly included: Cell; readonly rate: Cell }
  | { readonly code: 'years_invalid'; readonly value: Cell; readonly limit: number }
  | { readonly code: 'headcounts_per_year'; readonly headcounts: number; readonly years: number }
  | { readonly code: 'sites_invalid'; readonly value: Cell; readonly limit: number }
  | { readonly code: 'no_next_band'; readonly headcount: number; readonly from: number; readonly limit: number }
  | { readonly code: 'standard_unknown'; readonly value: Cell }
  | { readonly code: 'indicator_level_unknown'; readonly value: Cell; readonly deepest: number }
  | { readonly code: 'ladder_unknown'; readonly value: Cell }
  | { readonly code: 'ladder_answers_count'; readonly count: number; readonly expected: number }
  | { readonly code: 'ladder_answer_unknown'; readonly row: number; readonly value: Cell }
  | { readonly code: 'ladder_has_criteria'; readonly ladder: LocalText }
  | { readonly code: 'ladder_thresholds_missing'; readonly ladder: LocalText; readonly expected: number }
  | { readonly code: 'ladder_thresholds_count'; readonly count: number; readonly expected: number }
  | { readonly code: 'ladder_threshold_invalid'; readonly row: number; readonly value: Cell }
  | { readonly code: 'ladder_thresholds_not_rising'; readonly row: number; readonly value: Cell; readonly before: Cell }
  | { readonly code: 'management_staff_invalid'; readonly value: Cell }
  | { readonly code: 'certified_invalid'; readonly value: Cell }
  | { readonly code: 'certified_above_staff'; readonly certified: number; readonly staff: number }
  | { readonly code: 'managers_rule_unknown'; readonly value: Cell };

export type RefusalCode = Refusal['code'];
