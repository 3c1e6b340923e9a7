import type { Cell, Matrix } from '../../../src/core/cells/cell';
import type { RefusalCode } from '../../../src/core/refusal';
import type { RefusalCall } from '../refusal-calls';

type Call = readonly [RefusalCode, ...(readonly (Cell | Matrix)[])];

const ERROR = { code: '#REF!' };
const TWO: Matrix = [['是'], ['是']];
const column = (...cells: readonly Cell[]): Matrix => cells.map((cell) => [cell]);
const FIVE = column('是', '是', '是', '是', '是');
const RISING = column(60, 75, 85, 92, 97);

const INDICATORS: readonly Call[] = [
  ['standard_unknown', 'ISO 9001'],
  ['excel_error', ERROR],
  ['unexpected_range', TWO],
  ['indicator_level_unknown', null, 4],
  ['indicator_level_unknown', 'sales', 3],
  ['excel_error', null, ERROR],
  ['language_unknown', null, null, 'fr'],
];

const LADDER: readonly Call[] = [
  ['ladder_unknown', 'L-X', FIVE],
  ['excel_error', ERROR, FIVE],
  ['unexpected_range', TWO, FIVE],
  ['value_missing', 'L-C', null],
  [
    'column_expected',
    'L-C',
    [
      ['是', '是'],
      ['是', '是'],
    ],
  ],
  ['ladder_answers_count', 'L-A', FIVE],
  ['ladder_answer_unknown', 'L-C', column('是', '也许', '是', '是', '是')],
  ['excel_error', 'L-C', column('是', ERROR, '是', '是', '是')],
  ['ladder_has_criteria', 'L-C', FIVE, RISING],
  ['ladder_thresholds_missing', 'L-E', 80],
  ['ladder_thresholds_count', 'L-E', 80, column(60, 70)],
  ['ladder_threshold_invalid', 'L-E', 80, column(60, 70, 80, 90, 101)],
  ['ladder_thresholds_not_rising', 'L-D', 80, column(60, 50, 70, 80, 90)],
  ['excel_error', 'L-E', 80, column(60, 70, ERROR, 90, 95)],
  ['unexpected_range', 'L-E', column(80, 90), RISING],
  ['score_out_of_range', 'L-E', 101, RISING],
  ['not_a_number', 'L-E', '高', RISING],
  ['boolean_value', 'L-E', true, RISING],
  ['language_unknown', 'L-C', FIVE, null, 'fr'],
];

const MANAGERS: readonly Call[] = [
  ['management_staff_invalid', 0],
  ['management_staff_invalid', 2.5],
  ['excel_error', ERROR],
  ['unexpected_range', column(10, 20)],
  ['certified_invalid', 10, -1],
  ['excel_error', 10, ERROR],
  ['certified_above_staff', 25, 30],
  ['managers_rule_unknown', 10, 1, '随意'],
  ['excel_error', 10, 1, ERROR],
  ['language_unknown', 10, 1, null, 'fr'],
];

const calls = (id: string, list: readonly Call[]): RefusalCall[] => list.map(([code, ...args]) => ({ code, id, args }));

/** Bad calls of INDICATORS, LADDER and MANAGERS. */
export const ladderAndListRefusals: readonly RefusalCall[] = [
  ...calls('INDICATORS', INDICATORS),
  ...calls('LADDER', LADDER),
  ...calls('MANAGERS', MANAGERS),
];
