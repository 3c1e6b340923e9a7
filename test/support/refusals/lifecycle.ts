import type { Cell, Matrix } from '../../../src/core/cells/cell';
import type { RefusalCode } from '../../../src/core/refusal';
import type { RefusalCall } from '../refusal-calls';

const ERROR: Cell = { code: '#REF!' };
const ISSUED = '2026-11-22';
const TWO: Matrix = [[46_348], [46_349]];

/** Cells that are no day. */
const DATES: readonly (readonly [RefusalCode, Cell])[] = [
  ['value_missing', 0],
  ['excel_error', ERROR],
  ['boolean_value', true],
  ['date_invalid', '2026-02-30'],
  ['date_out_of_range', 60],
];

/** Refused calls of SCHEDULE, NEXTAUDIT, EXPIRY and VERSION. */
export const lifecycleRefusals: readonly RefusalCall[] = [
  ...DATES.flatMap(([code, day]): RefusalCall[] => [
    { code, id: 'EXPIRY', args: [day] },
    { code, id: 'SCHEDULE', args: [day] },
    { code, id: 'NEXTAUDIT', args: [day, ISSUED] },
    { code, id: 'NEXTAUDIT', args: [ISSUED, day] },
  ]),
  { code: 'unexpected_range', id: 'SCHEDULE', args: [TWO] },
  { code: 'unexpected_range', id: 'NEXTAUDIT', args: [TWO, ISSUED] },
  { code: 'as_of_before_issue', id: 'NEXTAUDIT', args: [ISSUED, '2026-11-21'] },
  { code: 'plan_unknown', id: 'SCHEDULE', args: [ISSUED, '6m'] },
  { code: 'boolean_value', id: 'SCHEDULE', args: [ISSUED, true] },
  { code: 'excel_error', id: 'SCHEDULE', args: [ISSUED, ERROR] },
  { code: 'unexpected_range', id: 'SCHEDULE', args: [ISSUED, TWO] },
  { code: 'language_unknown', id: 'SCHEDULE', args: [ISSUED, null, 'fr'] },
  { code: 'language_unknown', id: 'NEXTAUDIT', args: [ISSUED, ISSUED, 'fr'] },
  { code: 'language_unknown', id: 'VERSION', args: ['fr'] },
  { code: 'unexpected_range', id: 'VERSION', args: [TWO] },
  { code: 'excel_error', id: 'VERSION', args: [ERROR] },
];
