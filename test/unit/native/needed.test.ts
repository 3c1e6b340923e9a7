import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { neededForm } from '../../../src/functions/native/forms/needed';
import { auditRows, columnOf, type AuditRow } from './support/audit-rows';
import { formulaOf, literal, reference, REFUSED, ScoreSheet, shownByCore } from './support/score-sheet';

const SIZE = 4;
const column = (letter: string) => reference(`${letter}1:${letter}${String(SIZE)}`, SIZE);
const COLUMNS = [column('A'), column('B')] as const;
const REST = [column('C'), column('D'), reference('F1'), reference('F2')] as const;

const sheet = new ScoreSheet();
beforeAll(() => {
  sheet.place('H1', [[{ formula: formulaOf(neededForm, ...COLUMNS, reference('F3'), ...REST) ?? 'no form' }]]);
  sheet.place('H2', [[{ formula: formulaOf(neededForm, ...COLUMNS, literal('五星'), ...REST) ?? 'no form' }]]);
});

/** What the formula shows and what the function does. */
function both(rows: readonly AuditRow[], deductions: Cell, bonus: Cell, target: Cell): readonly (string | number)[] {
  sheet.write(
    'A1',
    rows.map((row) => [...row]),
  );
  sheet.write('F1', [[deductions], [bonus], [target]]);
  const [points, judgements, samples, nonconforming] = [0, 1, 2, 3].map((index) => columnOf(rows, index));
  const args = [points, judgements, [[target]], samples, nonconforming, [[deductions]], [[bonus]]];
  return [sheet.get('H1'), shownByCore('NEEDED', ...args.map((argument) => argument ?? null))];
}

const ROWS: readonly AuditRow[] = [
  [40, '符合', null, null],
  [35, '抽样', 7, 2],
  [15, '不适用', null, null],
  [10, null, null, null],
];

test.each(Object.values(WORDS.level).flat())('the target word %s in a cell', (word) => {
  const [native, core] = both(ROWS, 1, 0, word);
  expect(native).toBe(core);
});

test.each<[Cell, Cell]>([
  [null, '五星'],
  [0, '五星'],
  [4, '五星'],
  [5, '五星'],
  [-1, '五星'],
  [null, null],
  [null, 0],
  [null, 100],
  [null, 100.5],
  [null, -3],
  [null, true],
  [null, '六星'],
  [null, { code: '#N/A' }],
])('special deductions %p, target %p', (deductions, target) => {
  const [native, core] = both(ROWS, deductions, null, target);
  expect(native).toBe(core);
});

test('a target written in the formula', () => {
  both(ROWS, 1, 0, null);
  const [points, judgements, samples, nonconforming] = [0, 1, 2, 3].map((index) => columnOf(ROWS, index));
  expect(sheet.get('H2')).toBe(
    shownByCore('NEEDED', points ?? null, judgements ?? null, '五星', samples ?? null, nonconforming ?? null, 1, 0),
  );
  expect(sheet.get('H2')).not.toBe(REFUSED);
});

test('equals the function for any rows', () => {
  const targets = fc.constantFrom<Cell>('达标', '三星', '四星', 'five-star', 88.25, 62.5);
  fc.assert(
    fc.property(
      auditRows(SIZE),
      fc.constantFrom<Cell>(null, 0, 2, 5),
      fc.constantFrom<Cell>(null, 1),
      targets,
      (rows, deductions, bonus, target) => {
        const [native, core] = both(rows, deductions, bonus, target);
        expect(native).toBe(core);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);
