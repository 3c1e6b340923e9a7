import type { Cell, Matrix } from '../../../src/core/cells/cell';
import type { RefusalCode } from '../../../src/core/refusal';
import type { RefusalCall } from '../refusal-calls';

type Args = readonly (Cell | Matrix)[];

const column = (...cells: Cell[]): Matrix => cells.map((cell) => [cell]);
const POINTS = column(90, 10);
const JUDGED = column('符合', '不符合');
const CLAUSES = column('5.1.1', '5.1.2');
const COSTS = column(null, 800);
const ERROR: Cell = { code: '#N/A' };
const BLOCK: Matrix = [
  [1, 2],
  [3, 4],
];

/** Rows that cannot be read, as points, judgements, samples and nonconforming samples. */
const ROWS: readonly (readonly [RefusalCode, Matrix | null, Matrix | null, Matrix | null, Matrix | null])[] = [
  ['excel_error', column(ERROR), column('符合'), null, null],
  ['boolean_value', column(true), column('符合'), null, null],
  ['not_a_number', column('五'), column('符合'), null, null],
  ['value_missing', null, JUDGED, null, null],
  ['column_expected', BLOCK, JUDGED, null, null],
  ['column_length', POINTS, column('符合'), null, null],
  ['points_not_positive', column(-5), column('符合'), null, null],
  ['judgement_unknown', column(5), column('尚可'), null, null],
  ['earned_negative', column(5), column(-1), null, null],
  ['earned_above_points', column(5), column(6), null, null],
  ['samples_invalid', column(5), column('抽样'), column(0.5), null],
  ['nonconforming_invalid', column(5), column('抽样'), column(3), column(-2)],
  ['nonconforming_above_samples', column(5), column('抽样'), column(3), column(4)],
  ['conforming_with_nonconforming', column(5), column('符合'), null, column(2)],
  ['nothing_applicable', column(5), column('不适用'), null, null],
];

/** Special deductions and bonus that cannot be read. */
const SPECIAL: readonly (readonly [RefusalCode, Cell | Matrix, Cell | Matrix])[] = [
  ['unexpected_range', column(1, 2), null],
  ['special_deductions_invalid', -1, null],
  ['bonus_invalid', null, 2],
];

const LANGUAGE: readonly (readonly [RefusalCode, Cell | Matrix])[] = [
  ['language_unknown', 'fr'],
  ['unexpected_range', column('zh', 'en')],
];

/** Targets that cannot be aimed at. */
const TARGETS: readonly (readonly [RefusalCode, Cell | Matrix])[] = [
  ['value_missing', 0],
  ['excel_error', ERROR],
  ['boolean_value', true],
  ['unexpected_range', column('四星', '五星')],
  ['target_unknown', '六星'],
  ['target_out_of_range', 101],
];

const CLAUSE_COLUMNS: readonly (readonly [RefusalCode, Matrix | null])[] = [
  ['value_missing', null],
  ['column_expected', BLOCK],
  ['column_length', column('5.1.1')],
  ['clause_missing', column('5.1.1', null)],
  ['boolean_value', column('5.1.1', true)],
  ['excel_error', column('5.1.1', ERROR)],
];

const COST_COLUMNS: readonly (readonly [RefusalCode, Matrix | null])[] = [
  ['value_missing', null],
  ['column_expected', BLOCK],
  ['column_length', column(1)],
  ['cost_missing', column(null, 0)],
  ['cost_invalid', column(null, -1)],
  ['excel_error', column(ERROR, 1)],
];

/** Costs as odd as the points and in proportion to them: no bound tells the sets apart. */
const ODD = Array.from({ length: 60 }, (_, index) => 1_000_003 + ((index * 7_368_787) % 999_983));
const TOO_HARD: Args = [
  column(...ODD.map((_, index) => `C${index}`)),
  column(...ODD),
  column(...ODD.map(() => '不符合')),
  column(...ODD),
  71,
];

const needed = (code: RefusalCode, ...args: Args): RefusalCall => ({ code, id: 'NEEDED', args });
const sensitivity = (code: RefusalCode, ...args: Args): RefusalCall => ({ code, id: 'SENSITIVITY', args });
const route = (code: RefusalCode, ...args: Args): RefusalCall => ({ code, id: 'ROUTE', args });

/** Refused calls of NEEDED, SENSITIVITY and ROUTE. */
export const whatIfRefusals: readonly RefusalCall[] = [
  ...ROWS.flatMap(([code, points, judgements, samples, bad]) => [
    needed(code, points, judgements, '五星', samples, bad),
    sensitivity(code, CLAUSES, points, judgements, samples, bad),
    route(code, CLAUSES, points, judgements, COSTS, '五星', samples, bad),
  ]),
  ...SPECIAL.flatMap(([code, deductions, bonus]) => [
    needed(code, POINTS, JUDGED, '五星', null, null, deductions, bonus),
    sensitivity(code, CLAUSES, POINTS, JUDGED, null, null, deductions, bonus),
    route(code, CLAUSES, POINTS, JUDGED, COSTS, '五星', null, null, deductions, bonus),
  ]),
  ...LANGUAGE.flatMap(([code, language]) => [
    sensitivity(code, CLAUSES, POINTS, JUDGED, null, null, null, null, language),
    route(code, CLAUSES, POINTS, JUDGED, COSTS, '五星', null, null, null, null, language),
  ]),
  ...TARGETS.flatMap(([code, target]) => [needed(code, POINTS, JUDGED, target), route(code, CLAUSES, POINTS, JUDGED, COSTS, target)]),
  ...CLAUSE_COLUMNS.flatMap(([code, clauses]) => [
    sensitivity(code, clauses, POINTS, JUDGED),
    route(code, clauses, POINTS, JUDGED, COSTS, '五星'),
  ]),
  ...COST_COLUMNS.map(([code, costs]) => route(code, CLAUSES, POINTS, JUDGED, costs, '五星')),
  needed('special_deductions_fatal', POINTS, JUDGED, '达标', null, null, 5),
  route('special_deductions_fatal', CLAUSES, POINTS, JUDGED, COSTS, '达标', null, null, 5),
  needed('target_out_of_reach', POINTS, JUDGED, 99, null, null, 2),
  route('target_out_of_reach', CLAUSES, POINTS, JUDGED, column(null, '不可改'), '五星'),
  route('route_too_hard', ...TOO_HARD),
];
