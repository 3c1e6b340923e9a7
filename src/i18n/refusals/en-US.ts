import { quote, type Cell } from '../../core/cells/cell';
import type { AuditType } from '../../core/cells/words';
import type { PriceId } from '../../core/fees/rate-card';
import type { ArgumentName } from '../../core/refusal';
import type { RefusalSentences } from './sentences';
import { asPercent } from './as-percent';

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
  headcounts: 'headcount',
  rateCard: 'rate card',
  outlets: 'headcount of an outlet',
  taxRate: 'tax rate',
  taxIncluded: 'choice of tax included or excluded',
  years: 'number of years',
  sites: 'number of sites',
  costs: 'cost',
  start: 'application date',
  plan: 'plan',
  issued: 'date of issue',
  asOf: 'as-of date',
  standard: 'standard',
  ladder: 'ladder',
  answers: 'answer',
  thresholds: 'threshold',
  managementStaff: 'number of service management staff',
  certified: 'number of certified managers',
  rule: 'rule',
};

const ITEMS: Readonly<Record<PriceId, string>> = {
  application: 'application fee',
  personDay: 'day rate',
  approvalRegistration: 'approval and registration fee',
  annual: 'annual fee',
};
const AUDITS: Readonly<Record<AuditType, string>> = {
  initial: 'initial audit',
  surveillance: 'surveillance',
  recertification: 'recertification',
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
  scheme_threshold_invalid: (r) =>
    `Row ${r.row} of the scheme: the threshold ${said(r.value)} is not a number above 0 and up to 100; scores below the lowest level are not qualified anyway and need no row.`,
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
  outlet_headcount_invalid: (r) =>
    `Outlet ${r.position}: the headcount ${said(r.value)} is not a whole number of 1 or more; leave it blank or 0 where there is no outlet.`,
  outlet_above_table: (r) =>
    `Outlet ${r.position}: the headcount ${r.headcount} is above ${r.limit}, the end of the rate card's table; the card gives no person-days there and none are guessed.`,
  outlets_above_headcount: (r) =>
    `The outlets have ${r.sum} people together, more than the total headcount ${r.headcount}; the total must include the staff of the outlets.`,
  audit_type_unknown: (r) => `The audit type ${said(r.value)} is not known; give initial, surveillance or recertification.`,
  target_out_of_reach: (r) =>
    `The target ${said(r.value)} is out of reach: with every indicator conforming that can be put right, the highest score is ${r.highest}.`,
  special_deductions_fatal: (r) =>
    `There are ${r.deductions} special deductions: with ${r.limit} or more the result is not qualified, so no target can be reached, be it a level or a score.`,
  cost_missing: (r) =>
    `Row ${r.row}: the indicator can be put right but has no cost; give an amount above 0 in yuan, or "cannot be fixed" where it cannot.`,
  cost_invalid: (r) =>
    `Row ${r.row}: the cost ${said(r.value)} is not valid; give an amount in yuan from 0.01 to 9999999999.99 with at most two decimals, or "cannot be fixed".`,
  route_too_hard: (r) =>
    `The best of the combinations of ${count(r.rows, 'indicator')} was not certain within ${r.limit} steps, and no uncertain answer is given; round the costs (say to hundreds) or leave fewer rows to fix.`,
  date_invalid: (r) =>
    `The ${NAMES[r.argument]} ${said(r.value)} is not a date; give a date cell or text such as 2026-11-22 or 2026/11/22.`,
  date_out_of_range: (r) => `The ${NAMES[r.argument]} ${said(r.value)} is out of range; it must be between ${r.earliest} and ${r.latest}.`,
  plan_unknown: (r) =>
    `The plan ${said(r.value)} is not known; give "3m" (1–3 months from application to certificate) or "audit" (2–3 months for the whole audit).`,
  as_of_before_issue: (r) => `The as-of date ${r.asOf} is before the date of issue ${r.issued}; check the order of the two.`,
  part_unknown: (r) => `The part ${said(r.value)} is not known; give total, onsite or planning.`,
  rate_card_unknown: (r) =>
    `The rate card ${said(r.value)} is not known; give "trial" or a range of your own with 5 columns (headcount bands and prices).`,
  rate_card_columns: (r) =>
    `The range of the rate card has ${count(r.columns, 'column')}; it must have 5: from, to, and the person-days of initial audit, surveillance and recertification.`,
  rate_card_no_bands: () =>
    'The range of the rate card has no headcount band; it needs at least one row: from, to and the person-days of the three audits.',
  rate_card_bound_invalid: (r) =>
    `Row ${r.row} of the rate card: the ${r.bound === 'min' ? 'lower' : 'upper'} end ${said(r.value)} of the band is not a whole number of 1 or more.`,
  rate_card_days_invalid: (r) =>
    `Row ${r.row} of the rate card: the person-days ${said(r.value)} of the ${AUDITS[r.auditType]} are not a number above 0 and up to ${r.limit}.`,
  rate_card_band_reversed: (r) => `Row ${r.row} of the rate card: the band begins at ${r.min}, after its end at ${r.max}.`,
  rate_card_overlap: (r) => `Row ${r.row} of the rate card: the band from ${r.min} on overlaps with the band in row ${r.otherRow}.`,
  rate_card_gap: (r) =>
    `Row ${r.row} of the rate card: the headcounts ${r.from} to ${r.to} before it belong to no band; bands must follow each other from 1 on.`,
  rate_card_item_unknown: (r) =>
    `Row ${r.row} of the rate card: the item ${said(r.value)} is not known; give application fee, day rate, approval and registration fee, annual fee, outlet minimum days, or a headcount band; rows of column headings and rows beginning with "Note" are skipped.`,
  rate_card_item_duplicate: (r) => `Row ${r.row} of the rate card: the item ${said(r.value)} stands in row ${r.otherRow} already.`,
  rate_card_amount_invalid: (r) =>
    `Row ${r.row} of the rate card: the ${ITEMS[r.item]} ${said(r.value)} is not an amount in yuan above 0 and up to ${r.limit} with at most 2 decimals${r.item === 'personDay' ? '' : '; write "waived" for an item that is not charged'}.`,
  rate_card_minimum_invalid: (r) =>
    `Row ${r.row} of the rate card: the outlet minimum days ${said(r.value)} are not a number above 0 and up to ${r.limit}.`,
  rate_card_price_missing: (r) => `The rate card lacks a row for the ${ITEMS[r.item]}, which the fee of the ${AUDITS[r.auditType]} needs.`,
  rate_card_part_missing: (r) =>
    `A rate card of your own has person-days in total only, none for the part ${r.part === 'onsite' ? 'on site' : r.part}.`,
  tax_rate_invalid: (r) =>
    `The tax rate ${said(r.value)} is not valid; it must be above 0 and below 1 (such as 0.06 or "6%"), or "exempt".`,
  tax_included_unknown: (r) => `The choice ${said(r.value)} is not known; give included (TRUE) or excluded (FALSE).`,
  tax_included_missing: (r) =>
    `A tax rate ${said(r.rate)}${asPercent(r.rate, (percent) => ` (${percent})`)} is given; say also whether the prices include it: included (TRUE) or excluded (FALSE). Nothing is assumed.`,
  tax_rate_missing: (r) =>
    `${said(r.included)} is given for tax included or excluded, but the tax rate ${said(r.rate)} counts as left out; give a rate (such as 0.06 or "6%"), or "exempt".`,
  years_invalid: (r) => `The number of years ${said(r.value)} is not valid; it must be a whole number from 1 to ${r.limit}.`,
  headcounts_per_year: (r) =>
    `${count(r.headcounts, 'headcount')} for ${count(r.years, 'year')}: give one headcount for all years, or one for each year.`,
  sites_invalid: (r) => `The number of sites ${said(r.value)} is not valid; it must be a whole number from 1 to ${r.limit}.`,
  no_next_band: (r) =>
    `The fee does not change after ${r.headcount} people: it is the same from ${r.from} up to ${r.limit}, the end of the rate card; beyond ${r.limit} the card gives no figure and none is guessed.`,
  standard_unknown: (r) =>
    `The standard ${said(r.value)} is not known; give "GB/T 27922-2011", "SB/T 10401-2006 production" or "SB/T 10401-2006 sales".`,
  indicator_level_unknown: (r) =>
    `The level ${said(r.value)} is not valid; for this standard it must be a whole number from 1 to ${r.deepest}.`,
  ladder_unknown: (r) => `The ladder ${said(r.value)} is not known; give "L-A", "L-B", "L-C", "L-D" or "L-E".`,
  ladder_answers_count: (r) => `${count(r.count, 'answer')} given; the ladder has ${r.expected} criteria, one answer each.`,
  ladder_answer_unknown: (r) => `The answer to criterion ${r.row}, ${said(r.value)}, is not known; give yes or no.`,
  ladder_has_criteria: (r) => `The ladder "${r.ladder['en-US']}" goes by criteria and has no thresholds; leave them out.`,
  ladder_thresholds_missing: (r) =>
    `No thresholds are published for the ladder "${r.ladder['en-US']}"; give ${r.expected} of your own, each above the one before.`,
  ladder_thresholds_count: (r) => `${count(r.count, 'threshold')} given; the ladder has ${count(r.expected, 'rung')}, one threshold each.`,
  ladder_threshold_invalid: (r) =>
    `Threshold ${r.row}, ${said(r.value)}, is not valid; it must be a number above 0 and up to 100; blank or 0 counts as missing.`,
  ladder_thresholds_not_rising: (r) =>
    `Threshold ${r.row}, ${said(r.value)}, is not above the one before it, ${said(r.before)}; thresholds must rise.`,
  management_staff_invalid: (r) =>
    `The number of service management staff ${said(r.value)} is not valid; it must be a whole number of 1 or more.`,
  certified_invalid: (r) => `The number of certified managers ${said(r.value)} is not valid; it must be a whole number of 0 or more.`,
  certified_above_staff: (r) =>
    `There are more certified managers (${r.certified}) than service management staff (${r.staff}); count only those among the staff.`,
  managers_rule_unknown: (r) => `The rule ${said(r.value)} is not known; give proportional or all-or-nothing.`,
};
