import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { sensitivityForm } from '../../../src/functions/native/forms/sensitivity';
import { compute } from '../../support/call';
import { auditRows, columnOf, type AuditRow } from './support/audit-rows';
import { reference, ScoreSheet, shownTable, tableOf, type Shown } from './support/score-sheet';

const SIZE = 4;
const FIRST_ROW = 20;
const place = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(FIRST_ROW + row)}`;
const CLAUSES = [['5.1.1'], ['5.1.2'], [' 5.2.1 '], [5.3]];
const column = (letter: string) => reference(`${letter}1:${letter}${String(SIZE)}`, SIZE);
const ARGUMENTS = [column('A'), column('B'), column('C'), column('D'), column('E'), reference('F1'), reference('F2'), reference('F3')];

function answerOf(rows: readonly AuditRow[], special: readonly Cell[]) {
  const [deductions, bonus, language] = special;
  const [points, judgements, samples, nonconforming] = [0, 1, 2, 3].map((index) => columnOf(rows, index));
  const args = [CLAUSES, points, judgements, samples, nonconforming, [[deductions]], [[bonus]], [[language]]];
  return compute('SENSITIVITY', ...args.map((argument) => argument ?? null));
}

const sheet = new ScoreSheet();
const FILLED: readonly AuditRow[] = Array.from({ length: SIZE }, () => [25, '未评', null, null] as const);

beforeAll(() => {
  const cells = tableOf(sensitivityForm).cells(ARGUMENTS, shownTable(answerOf(FILLED, [])), place);
  sheet.write('A1', CLAUSES);
  sheet.place(place(0, 0), cells ?? []);
});

/** The table in formulas for an audit, calculated without the add-in. */
function native(rows: readonly AuditRow[], special: readonly Cell[]): Shown[][] {
  sheet.write(
    'B1',
    rows.map((row) => [...row]),
  );
  sheet.write('F1', [[special[0]], [special[1]], [special[2]]]);
  return Array.from({ length: SIZE + 1 }, (_, row) => Array.from({ length: 10 }, (__, index) => sheet.get(place(row, index))));
}

test.each<[string, readonly AuditRow[], readonly Cell[]]>([
  [
    'every kind of row',
    [
      [40, '符合', null, null],
      [30, '抽样', 7, 2],
      [20, '不适用', null, null],
      [30, 12.345, null, null],
    ],
    [1, 0, 'en'],
  ],
  [
    'three sampled rows that make 95 exactly',
    [
      [85, '符合', null, null],
      [5, '抽样', 3, 1],
      [5, '抽样', 3, 1],
      [5, '抽样', 3, 1],
    ],
    [null, null, null],
  ],
  [
    'five special deductions',
    [
      [40, '符合', null, null],
      [30, '未评', null, null],
      [20, '不符合', null, null],
      [10, null, null, null],
    ],
    [5, 1, '中文'],
  ],
])('%s', (_why, rows, special) => {
  expect(native(rows, special)).toEqual(shownTable(answerOf(rows, special)));
});

test('equals the function, cell by cell, while no row is blank', () => {
  const special = fc.tuple(
    fc.constantFrom<Cell>(null, 0, 1, 4, 5),
    fc.constantFrom<Cell>(null, 0, 1),
    fc.constantFrom<Cell>('zh', 'en', null),
  );
  fc.assert(
    fc.property(auditRows(SIZE), special, (rows, items) => {
      const answer = answerOf(rows, items);
      const shown = native(rows, items);
      if (!answer.ok) {
        // A row that cannot be read makes every figure an error.
        expect(shown.slice(1).map((line) => line[1])).toEqual(Array.from({ length: SIZE }, () => 'refused'));
        return;
      }
      if (answer.value.length !== SIZE + 1) return;
      for (const [row, line] of shownTable(answer).entries()) {
        for (const [index, value] of line.entries()) {
          const cell = shown[row]?.[index];
          if (typeof value === 'number') expect(Math.abs(Number(cell) - value)).toBeLessThan(1.1e-8);
          else expect(cell).toBe(value);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('has no table where rows are blank, or where sizes do not fit', () => {
  const { cells } = tableOf(sensitivityForm);
  const blank: readonly AuditRow[] = [...FILLED.slice(1), [null, null, null, null]];
  expect(cells(ARGUMENTS, shownTable(answerOf(blank, [])), place)).toBeNull();
  expect(cells([reference('A1:A3', 3), ...ARGUMENTS.slice(1)], shownTable(answerOf(FILLED, [])), place)).toBeNull();
});
