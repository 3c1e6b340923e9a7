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
  scheme_threshold_invalid: [{ code: 'scheme_threshold_invalid', row: 7, value: 'x' }, ['7', 'x']],
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
  audit_type_unknown: [{ code: 'audit_type_unknown', value: '抽查' }, ['抽查']],
  part_unknown: [{ code: 'part_unknown', value: '路上' }, ['路上']],
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
