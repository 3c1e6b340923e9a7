import { quote, type Cell } from '../../core/cells/cell';
import type { ArgumentName } from '../../core/refusal';
import type { RefusalSentences } from './sentences';

const NAMES: Readonly<Record<ArgumentName, string>> = {
  score: 'score',
  scheme: 'scheme',
  specialDeductions: 'number of special deductions',
  bonus: 'special bonus',
  language: 'language',
  clauses: 'clause',
  points: 'points value',
  judgements: 'judgement',
  samples: 'number of samples',
  nonconforming: 'number of nonconforming samples',
  level: 'group level',
  target: 'target',
  headcount: 'headcount',
  auditType: 'audit type',
  part: 'part',
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const size = (rows: number, columns: number): string => `${count(rows, 'row')} and ${count(columns, 'column')}`;
const at = (row: number | undefined): string => (row === undefined ? 'The' : `Row ${row}: the`);
const said = (value: Cell): string => {
  const text = quote(value);
  return text === '' ? '(blank)' : `"${text}"`;
};

export const enUS: RefusalSentences = {
  excel_error: (r) => `A cell referred to holds the error ${r.error}; correct it first.`,
  boolean_value: (r) => `${at(r.row)} ${NAMES[r.argument]} cannot be the logical value ${quote(r.value)}.`,
  not_a_number: (r) => `${at(r.row)} ${NAMES[r.argument]} ${said(r.value)} is not a number.`,
  value_missing: (r) => `${at(r.row)} ${NAMES[r.argument]} is missing.`,
  unexpected_range: (r) => `The ${NAMES[r.argument]} must be one cell; the range given has ${size(r.rows, r.columns)}.`,
  shape_mismatch: (r) =>
    `The range of the ${NAMES[r.argument]} has ${size(r.rows, r.columns)}; it must have ${size(r.expectedRows, r.expectedColumns)} like the first argument, or be one cell.`,
  column_expected: (r) => `The ${NAMES[r.argument]} must be one column; the range given has ${size(r.rows, r.columns)}.`,
  column_length: (r) =>
    `The column of the ${NAMES[r.argument]} has ${count(r.length, 'row')} and the points have ${r.expected}; all columns must be equally long.`,
  score_out_of_range: (r) => `The score ${said(r.score)} is out of range; it must be between 0 and 100.`,
  special_deductions_invalid: (r) =>
    `The number of special deductions ${said(r.value)} is not valid; it must be a whole number of 0 or more.`,
  bonus_invalid: (r) => `The special bonus ${said(r.value)} is not valid; it can only be 0 or 1.`,
  language_unknown: (r) => `The language ${said(r.value)} is not known; it must be "zh" or "en".`,
  scheme_unknown: (r) =>
    `The scheme ${said(r.value)} is not known; give "GB/T 27922-2011" or a range of two columns (threshold, level name).`,
  scheme_columns: (r) => `The range of the scheme has ${count(r.columns, 'column')}; it must have two (threshold, level name).`,
  scheme_empty: () => 'The range of the scheme is empty; it needs at least one row (threshold, level name).',
  scheme_threshold_invalid: (r) => `Row ${r.row} of the scheme: the threshold ${said(r.value)} is not a number.`,
  scheme_threshold_duplicate: (r) => `Row ${r.row} of the scheme: the threshold ${said(r.value)} occurs twice.`,
  scheme_label_missing: (r) => `Row ${r.row} of the scheme: the threshold ${said(r.threshold)} has no level name.`,
  target_unknown: (r) =>
    `The target ${said(r.value)} is not known; give qualified, three-star, four-star, five-star or a score between 0 and 100.`,
  target_out_of_range: (r) => `The target score ${said(r.value)} is out of range; it must be between 0 and 100.`,
  points_not_positive: (r) => `Row ${r.row}: the points ${said(r.value)} are not valid; they must be more than 0.`,
  judgement_unknown: (r) =>
    `Row ${r.row}: the judgement ${said(r.value)} is not known; give unscored, conforming, nonconforming, sampled, n/a or points earned above 0.`,
  earned_negative: (r) => `Row ${r.row}: the points earned ${said(r.value)} cannot be below 0; write nonconforming for no points.`,
  earned_above_points: (r) => `Row ${r.row}: the points earned ${said(r.earned)} exceed the ${quote(r.points)} points of the indicator.`,
  samples_invalid: (r) =>
    `Row ${r.row}: the judgement is sampled, but the number of samples ${said(r.value)} is not a whole number of 1 or more.`,
  nonconforming_invalid: (r) => `Row ${r.row}: the number of nonconforming samples ${said(r.value)} is not a whole number of 0 or more.`,
  nonconforming_above_samples: (r) => `Row ${r.row}: ${r.nonconforming} nonconforming samples exceed the ${r.samples} samples checked.`,
  conforming_with_nonconforming: (r) =>
    `Row ${r.row}: the judgement is conforming, but ${said(r.nonconforming)} nonconforming samples are given; choose sampled or clear them.`,
  nothing_scored: () => 'No applicable indicator is scored yet, so there is no score.',
  nothing_applicable: () => 'No indicator applies (all are n/a or blank), so there is no score.',
  clause_missing: (r) => `Row ${r.row}: points are given but the clause is missing.`,
  breakdown_level_unknown: (r) => `The group level ${said(r.value)} is not valid; it must be 1 (as in 5.1) or 2 (as in 5.1.2).`,
  headcount_not_whole: (r) => `The headcount ${said(r.value)} is not a whole number.`,
  headcount_below_one: (r) => `The headcount ${said(r.value)} is not valid; it must be a whole number of 1 or more.`,
  headcount_above_table: (r) =>
    `The headcount ${r.headcount} is above ${r.limit}, the end of the rate card's table; the card gives no person-days there and none are guessed.`,
  audit_type_unknown: (r) => `The audit type ${said(r.value)} is not known; give initial, surveillance or recertification.`,
  part_unknown: (r) => `The part ${said(r.value)} is not known; give total, onsite or planning.`,
};
