import { quote } from '../../../src/core/cells/cell';
import type { Refusal } from '../../../src/core/refusal';
import { refusalReason, refusalSentence } from '../../../src/i18n/refusals';
import { enUS } from '../../../src/i18n/refusals/en-US';
import { zhCN } from '../../../src/i18n/refusals/zh-CN';

/** One refusal of every kind, with a value that must be found again in the sentence. */
const SAMPLES: { readonly [C in Refusal['code']]: readonly [Extract<Refusal, { code: C }>, readonly string[]] } = {
  excel_error: [{ code: 'excel_error', error: '#REF!' }, ['#REF!']],
  boolean_value: [{ code: 'boolean_value', argument: 'headcount', value: true }, ['TRUE']],
  not_a_number: [{ code: 'not_a_number', argument: 'points', value: '五', row: 7 }, ['五', '7']],
  value_missing: [{ code: 'value_missing', argument: 'points', row: 7 }, ['7']],
  unexpected_range: [{ code: 'unexpected_range', argument: 'language', rows: 8, columns: 9 }, ['8', '9']],
  shape_mismatch: [
    { code: 'shape_mismatch', argument: 'auditType', rows: 11, columns: 12, expectedRows: 13, expectedColumns: 14 },
    ['11', '12', '13', '14'],
  ],
  column_expected: [{ code: 'column_expected', argument: 'points', rows: 11, columns: 12 }, ['11', '12']],
  column_length: [{ code: 'column_length', argument: 'samples', length: 11, expected: 12 }, ['11', '12']],
  score_out_of_range: [{ code: 'score_out_of_range', score: 101 }, ['101', '0', '100']],
  special_deductions_invalid: [{ code: 'special_deductions_invalid', value: -3 }, ['-3', '0']],
  bonus_invalid: [{ code: 'bonus_invalid', value: 2 }, ['2', '0', '1']],
  language_unknown: [{ code: 'language_unknown', value: 'fr' }, ['fr', 'zh', 'en']],
  scheme_unknown: [{ code: 'scheme_unknown', value: 'ISO' }, ['ISO']],
  scheme_columns: [{ code: 'scheme_columns', columns: 33 }, ['33']],
  scheme_empty: [{ code: 'scheme_empty' }, []],
  scheme_threshold_invalid: [{ code: 'scheme_threshold_invalid', row: 7, value: 'x' }, ['7', 'x', '0', '100']],
  scheme_threshold_duplicate: [{ code: 'scheme_threshold_duplicate', row: 7, value: 60 }, ['7', '60']],
  scheme_label_missing: [{ code: 'scheme_label_missing', row: 7, threshold: 60 }, ['7', '60']],
  target_unknown: [{ code: 'target_unknown', value: '六星' }, ['六星']],
  target_out_of_range: [{ code: 'target_out_of_range', value: 101 }, ['101', '100']],
  points_not_positive: [{ code: 'points_not_positive', row: 7, value: -5 }, ['7', '-5', '0']],
  judgement_unknown: [{ code: 'judgement_unknown', row: 7, value: '尚可' }, ['7', '尚可']],
  earned_negative: [{ code: 'earned_negative', row: 7, value: -1 }, ['7', '-1']],
  earned_above_points: [{ code: 'earned_above_points', row: 7, earned: 6, points: 5 }, ['7', '6', '5']],
  samples_invalid: [{ code: 'samples_invalid', row: 7, value: 0.5 }, ['7', '0.5', '1']],
  nonconforming_invalid: [{ code: 'nonconforming_invalid', row: 7, value: -2 }, ['7', '-2', '0']],
  nonconforming_above_samples: [{ code: 'nonconforming_above_samples', row: 7, nonconforming: 4, samples: 3 }, ['7', '4', '3']],
  conforming_with_nonconforming: [{ code: 'conforming_with_nonconforming', row: 7, nonconforming: 2 }, ['7', '2']],
  nothing_scored: [{ code: 'nothing_scored' }, []],
  nothing_applicable: [{ code: 'nothing_applicable' }, []],
  clause_missing: [{ code: 'clause_missing', row: 7 }, ['7']],
  breakdown_level_unknown: [{ code: 'breakdown_level_unknown', value: 3 }, ['3', '1', '2']],
  headcount_not_whole: [{ code: 'headcount_not_whole', value: 12.5 }, ['12.5']],
  headcount_below_one: [{ code: 'headcount_below_one', value: 0 }, ['0', '1']],
  headcount_above_table: [{ code: 'headcount_above_table', headcount: 10701, limit: 10700 }, ['10701', '10700']],
  outlet_headcount_invalid: [{ code: 'outlet_headcount_invalid', position: 7, value: 2.5 }, ['7', '2.5']],
  outlet_above_table: [{ code: 'outlet_above_table', position: 7, headcount: 90, limit: 61 }, ['7', '90', '61']],
  outlets_above_headcount: [{ code: 'outlets_above_headcount', sum: 1100, headcount: 100 }, ['1100', '100']],
  audit_type_unknown: [{ code: 'audit_type_unknown', value: '抽查' }, ['抽查']],
  target_out_of_reach: [{ code: 'target_out_of_reach', value: '五星', highest: 93.5 }, ['五星', '93.5']],
  special_deductions_fatal: [{ code: 'special_deductions_fatal', deductions: 6, limit: 5 }, ['6', '5']],
  cost_missing: [{ code: 'cost_missing', row: 7 }, ['7', '0']],
  cost_invalid: [{ code: 'cost_invalid', row: 7, value: -3 }, ['7', '-3', '0.01', '9999999999.99']],
  route_too_hard: [{ code: 'route_too_hard', rows: 77, limit: 500 }, ['77', '500']],
  date_invalid: [{ code: 'date_invalid', argument: 'issued', value: '昨天' }, ['昨天', '2026-11-22']],
  date_out_of_range: [
    { code: 'date_out_of_range', argument: 'start', value: 5, earliest: '1900-03-01', latest: '9990-12-31' },
    ['5', '1900-03-01', '9990-12-31'],
  ],
  plan_unknown: [{ code: 'plan_unknown', value: '5m' }, ['5m', '3m', 'audit']],
  as_of_before_issue: [{ code: 'as_of_before_issue', asOf: '2026-01-02', issued: '2026-03-04' }, ['2026-01-02', '2026-03-04']],
  part_unknown: [{ code: 'part_unknown', value: '路上' }, ['路上']],
  rate_card_unknown: [{ code: 'rate_card_unknown', value: 'ISO' }, ['ISO', '5']],
  rate_card_columns: [{ code: 'rate_card_columns', columns: 33 }, ['33', '5']],
  rate_card_no_bands: [{ code: 'rate_card_no_bands' }, []],
  rate_card_bound_invalid: [{ code: 'rate_card_bound_invalid', row: 7, bound: 'min', value: 2.5 }, ['7', '2.5', '1']],
  rate_card_days_invalid: [{ code: 'rate_card_days_invalid', row: 7, auditType: 'initial', value: -3, limit: 99 }, ['7', '-3', '0', '99']],
  rate_card_band_reversed: [{ code: 'rate_card_band_reversed', row: 7, min: 46, max: 26 }, ['7', '46', '26']],
  rate_card_overlap: [{ code: 'rate_card_overlap', row: 7, otherRow: 5, min: 26 }, ['7', '5', '26']],
  rate_card_gap: [{ code: 'rate_card_gap', row: 7, from: 26, to: 45 }, ['7', '26', '45']],
  rate_card_item_unknown: [{ code: 'rate_card_item_unknown', row: 7, value: '茶水费' }, ['7', '茶水费']],
  rate_card_item_duplicate: [{ code: 'rate_card_item_duplicate', row: 7, otherRow: 5, value: '年金' }, ['7', '5', '年金']],
  rate_card_amount_invalid: [{ code: 'rate_card_amount_invalid', row: 7, item: 'annual', value: -1, limit: 99 }, ['7', '-1', '0', '99']],
  rate_card_minimum_invalid: [{ code: 'rate_card_minimum_invalid', row: 7, value: -1, limit: 99 }, ['7', '-1', '0', '99']],
  rate_card_price_missing: [{ code: 'rate_card_price_missing', item: 'annual', auditType: 'surveillance' }, []],
  rate_card_part_missing: [{ code: 'rate_card_part_missing', part: 'onsite' }, []],
  tax_rate_invalid: [{ code: 'tax_rate_invalid', value: 6 }, ['6', '0', '1']],
  tax_included_unknown: [{ code: 'tax_included_unknown', value: '也许' }, ['也许', 'TRUE', 'FALSE']],
  tax_included_missing: [{ code: 'tax_included_missing', rate: 0.06 }, ['0.06', 'TRUE', 'FALSE']],
  tax_rate_missing: [{ code: 'tax_rate_missing', included: true, rate: 0 }, ['TRUE', '0']],
  years_invalid: [{ code: 'years_invalid', value: 13, limit: 12 }, ['13', '12']],
  headcounts_per_year: [{ code: 'headcounts_per_year', headcounts: 2, years: 3 }, ['2', '3']],
  sites_invalid: [{ code: 'sites_invalid', value: 0.5, limit: 777 }, ['0.5', '1', '777']],
  no_next_band: [{ code: 'no_next_band', headcount: 9000, from: 8501, limit: 10700 }, ['9000', '8501', '10700']],
  standard_unknown: [{ code: 'standard_unknown', value: 'ISO 9001' }, ['ISO 9001', 'GB/T 27922-2011']],
  indicator_level_unknown: [{ code: 'indicator_level_unknown', value: 7, deepest: 3 }, ['7', '3']],
  ladder_unknown: [{ code: 'ladder_unknown', value: 'L-X' }, ['L-X', 'L-E']],
  ladder_answers_count: [{ code: 'ladder_answers_count', count: 4, expected: 7 }, ['4', '7']],
  ladder_answer_unknown: [{ code: 'ladder_answer_unknown', row: 3, value: '也许' }, ['3', '也许']],
  ladder_has_criteria: [{ code: 'ladder_has_criteria', ladder: { 'zh-CN': 'L-A 甲', 'en-US': 'L-A a' } }, ['L-A']],
  ladder_thresholds_missing: [
    { code: 'ladder_thresholds_missing', ladder: { 'zh-CN': 'L-D 甲', 'en-US': 'L-D a' }, expected: 5 },
    ['L-D', '5'],
  ],
  ladder_thresholds_count: [{ code: 'ladder_thresholds_count', count: 4, expected: 5 }, ['4', '5']],
  ladder_threshold_invalid: [{ code: 'ladder_threshold_invalid', row: 2, value: 101 }, ['2', '101', '100']],
  ladder_thresholds_not_rising: [{ code: 'ladder_thresholds_not_rising', row: 2, value: 60, before: 70 }, ['2', '60', '70']],
  management_staff_invalid: [{ code: 'management_staff_invalid', value: 2.5 }, ['2.5', '1']],
  certified_invalid: [{ code: 'certified_invalid', value: -2 }, ['-2', '0']],
  certified_above_staff: [{ code: 'certified_above_staff', certified: 30, staff: 25 }, ['30', '25']],
  managers_rule_unknown: [{ code: 'managers_rule_unknown', value: '随意' }, ['随意']],
};

describe.each(Object.values(SAMPLES).map((sample) => [sample[0].code, ...sample] as const))('%s', (_code, refusal, figures) => {
  test.each(['zh-CN', 'en-US'] as const)('names its figures in %s', (locale) => {
    const sentence = refusalSentence(refusal, locale);
    for (const figure of figures) expect(sentence).toContain(figure);
    expect(sentence).toMatch(/[.。]$/u);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/u);
  });
});

test('Chinese sentences are Chinese and English ones English', () => {
  expect(Object.keys(zhCN).sort()).toEqual(Object.keys(enUS).sort());
  for (const [refusal] of Object.values(SAMPLES)) {
    expect(refusalSentence(refusal, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    const said = 'value' in refusal ? quote(refusal.value) : '';
    expect(refusalSentence(refusal, 'en-US').replace(said, '')).not.toMatch(/\p{Script=Han}/u);
  }
});

test('where a place names the row itself, the sentence does without it', () => {
  const refusal: Refusal = { code: 'points_not_positive', row: 14, value: -5 };
  expect(refusalReason(refusal, 'zh-CN')).toBe('分值“-5”无效，必须大于 0。');
  expect(refusalReason(refusal, 'en-US')).toBe('The points "-5" are not valid; they must be more than 0.');
  expect(refusalReason({ code: 'nothing_scored' }, 'zh-CN')).toBe(refusalSentence({ code: 'nothing_scored' }, 'zh-CN'));
});
