import type { Cell, Matrix } from '../../../src/core/cells/cell';
import type { RefusalCode } from '../../../src/core/refusal';
import type { RefusalCall } from '../refusal-calls';

type Args = readonly (Cell | Matrix)[];

const ERROR = { code: '#REF!' };
const BLANK_ROW: Matrix = [['', '']];
const TWO: Matrix = [[1, 2]];
const column = (...cells: readonly Cell[]): Matrix => cells.map((cell) => [cell]);

/** Bad calls of a function that grades scores. */
const SCORES: readonly (readonly [RefusalCode, ...Args])[] = [
  ['excel_error', ERROR],
  ['boolean_value', true],
  ['not_a_number', '很好'],
  ['score_out_of_range', 101],
  ['score_out_of_range', -0.5],
  ['scheme_unknown', 80, 'ISO 9001'],
  ['excel_error', 80, ERROR],
  ['scheme_columns', 80, [[60, '及格', 'x']]],
  ['scheme_empty', 80, BLANK_ROW],
  ['scheme_threshold_invalid', 80, [['六十', '及格']]],
  [
    'scheme_threshold_duplicate',
    80,
    [
      [60, '及格'],
      [60, '合格'],
    ],
  ],
  ['scheme_label_missing', 80, [[60, '']]],
  ['special_deductions_invalid', 80, null, -1],
  ['excel_error', 80, null, ERROR],
  ['shape_mismatch', column(80, 90), null, column(0, 0, 0)],
];

const LANGUAGES: readonly (readonly [RefusalCode, Cell | Matrix])[] = [
  ['language_unknown', 'fr'],
  ['excel_error', ERROR],
  ['unexpected_range', TWO],
];

/** Bad columns of a function that takes indicators: points, judgements, samples, nonconforming. */
const ROWS: readonly (readonly [RefusalCode, ...Args])[] = [
  ['value_missing', null, column('符合')],
  ['value_missing', column(5), null],
  ['column_expected', TWO.concat(TWO), column('符合', '符合')],
  ['column_length', column(5, 5), column('符合')],
  ['excel_error', column(5), column(ERROR)],
  ['boolean_value', column(true), column('符合')],
  ['not_a_number', column('五'), column('符合')],
  ['points_not_positive', column(-5), column('符合')],
  ['judgement_unknown', column(5), column('尚可')],
  ['earned_negative', column(5), column(-1)],
  ['earned_above_points', column(5), column(6)],
  ['samples_invalid', column(5), column('抽样'), column(0.5), column(0)],
  ['nonconforming_invalid', column(5), column('抽样'), column(3), column(-1)],
  ['nonconforming_above_samples', column(5), column('抽样'), column(3), column(4)],
  ['conforming_with_nonconforming', column(5), column('符合'), column(3), column(1)],
];

/** Bad special items, as arguments after the columns of a function. */
const SPECIALS: readonly (readonly [RefusalCode, ...Args])[] = [
  ['special_deductions_invalid', -1],
  ['bonus_invalid', 0, 2],
  ['excel_error', ERROR],
  ['excel_error', 0, ERROR],
  ['unexpected_range', TWO],
];

const GOOD: Args = [column(5), column('符合'), null, null];

const asCall = (id: string, code: RefusalCode, args: Args): RefusalCall => ({ code, id, args });

/** Every reason for which a grading or scoring function of 0.1.0 refuses. */
export const gradingRefusals: readonly RefusalCall[] = [
  ...SCORES.map(([code, ...args]) => asCall('GRADE', code, args)),
  ...SCORES.map(([code, ...args]) => asCall('RANK', code, args)),
  ...LANGUAGES.map(([code, language]) => asCall('GRADE', code, [80, null, null, language])),
  ...ROWS.map(([code, ...args]) => asCall('SCORE', code, args)),
  ...ROWS.map(([code, ...args]) => asCall('LEVEL', code, args)),
  ...SPECIALS.map(([code, ...args]) => asCall('SCORE', code, [...GOOD, ...args])),
  ...SPECIALS.map(([code, ...args]) => asCall('LEVEL', code, [...GOOD, ...args])),
  ...LANGUAGES.map(([code, language]) => asCall('LEVEL', code, [...GOOD, null, null, language])),
  asCall('SCORE', 'nothing_scored', [column(5), column('未评')]),
  asCall('SCORE', 'nothing_applicable', [column(5), column('不适用')]),
  asCall('LEVEL', 'nothing_applicable', [column(5), column('不适用')]),
  ...ROWS.map(([code, ...args]) => asCall('BREAKDOWN', code, [column('5.1.1'), ...args])),
  ...LANGUAGES.map(([code, language]) => asCall('BREAKDOWN', code, [column('5.1.1'), ...GOOD, 1, language])),
  asCall('BREAKDOWN', 'value_missing', [null, ...GOOD]),
  asCall('BREAKDOWN', 'column_expected', [TWO.concat(TWO), ...GOOD]),
  asCall('BREAKDOWN', 'column_length', [column('5.1.1', '5.1.2'), ...GOOD]),
  asCall('BREAKDOWN', 'clause_missing', [column(''), ...GOOD]),
  asCall('BREAKDOWN', 'boolean_value', [column(true), ...GOOD]),
  asCall('BREAKDOWN', 'excel_error', [column(ERROR), ...GOOD]),
  asCall('BREAKDOWN', 'breakdown_level_unknown', [column('5.1.1'), ...GOOD, 3]),
  asCall('BREAKDOWN', 'excel_error', [column('5.1.1'), ...GOOD, ERROR]),
  asCall('BREAKDOWN', 'unexpected_range', [column('5.1.1'), ...GOOD, TWO]),
  asCall('GAP', 'excel_error', [ERROR]),
  asCall('GAP', 'boolean_value', [true]),
  asCall('GAP', 'not_a_number', ['很好']),
  asCall('GAP', 'score_out_of_range', [101]),
  asCall('GAP', 'target_unknown', [80, '六星']),
  asCall('GAP', 'target_out_of_range', [80, 101]),
  asCall('GAP', 'boolean_value', [80, true]),
  asCall('GAP', 'excel_error', [80, ERROR]),
  asCall('GAP', 'shape_mismatch', [column(80, 90), column(90, 95, 99)]),
];
