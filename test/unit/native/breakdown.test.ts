import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { breakdownForm } from '../../../src/functions/native/forms/breakdown';
import type { NativeArgument } from '../../../src/functions/native/native-form';
import { compute } from '../../support/call';
import { auditRows, BROKEN_ROWS, columnOf, type AuditRow } from './support/audit-rows';
import { literal, placeTable, readTable, reference, REFUSED, ScoreSheet, shownTable, tableOf } from './support/score-sheet';

const COLUMNS = ['B', 'C', 'D', 'E', 'F'];

interface Table {
  readonly clauses: readonly Cell[];
  readonly rows: readonly AuditRow[];
  readonly level?: 1 | 2;
  readonly language?: 'en';
}

/** The arguments of a call over a table that begins in row 8. */
const argumentsOf = ({ rows, level, language }: Table): (NativeArgument | null)[] => [
  ...COLUMNS.map((letter) => reference(`$${letter}$8:$${letter}$${String(7 + rows.length)}`, rows.length)),
  level === undefined ? null : literal(level),
  language === undefined ? null : literal(language),
];

const answerOf = ({ clauses, rows, level, language }: Table) =>
  compute(
    'BREAKDOWN',
    clauses.map((clause) => [clause]),
    ...[0, 1, 2, 3].map((index) => columnOf(rows, index)),
    level ?? null,
    language ?? null,
  );

/** A sheet with the native form of the table in it. */
function converted(table: Table): { readonly sheet: ScoreSheet; readonly write: (changed: Table) => void; readonly read: () => unknown } {
  const sheet = new ScoreSheet();
  const write = ({ clauses, rows }: Table): void => {
    sheet.write(
      'B8',
      rows.map((row, index) => [clauses[index], ...row]),
    );
  };
  write(table);
  const answer = shownTable(answerOf(table));
  placeTable(sheet, tableOf(breakdownForm), argumentsOf(table), answer);
  return { sheet, write, read: () => readTable(sheet, answer.length, answer[0]?.length ?? 0) };
}

const good = (points: number): AuditRow => [points, '符合', null, null];

const MIXED: Table = {
  clauses: ['5.1.1', '5.10.2', ' 5.1.2.2 ', 5.1, '5.3', '5', '5.1.10', null],
  rows: [
    good(5),
    [6, '不符合', null, null],
    [5, '抽样', 3, 1],
    good(2),
    [7, '未评', null, null],
    [8, '不适用', null, null],
    [10, 2.5, null, null],
    [null, null, null, null],
  ],
};

test.each<[string, Table]>([
  ['by first level', MIXED],
  ['by second level, in English', { ...MIXED, level: 2, language: 'en' }],
  ['one row', { clauses: ['5.1.1'], rows: [good(3)] }],
])('BREAKDOWN %s', (_name, table) => {
  const shown = converted(table).read();
  expect(shown).toEqual(shownTable(answerOf(table)));
  expect(shown).not.toContainEqual(expect.arrayContaining([REFUSED]) as unknown);
});

test('5.1 does not take 5.10 along, and a clause that is shorter is its own group', () => {
  expect(converted(MIXED).read()).toEqual([
    ['分组', '满分', '适用分值', '得分', '得分率'],
    ['5.1', 22, 22, 12.8333333333, 0.5833333333],
    ['5.10', 6, 6, 0, 0],
    ['5.3', 7, 0, 0, ''],
    ['5', 8, 0, 0, ''],
  ]);
});

describe('once converted', () => {
  const allRefused = (read: unknown): boolean =>
    Array.isArray(read) && read.slice(1).every((row) => Array.isArray(row) && row.slice(1).every((cell) => cell === REFUSED));

  test('follows the judgements', () => {
    const { write, read } = converted(MIXED);
    const changed: Table = { ...MIXED, rows: MIXED.rows.map((row, index) => (index === 4 ? [7, '抽样', 9, 2] : row)) };
    write(changed);
    expect(read()).toEqual(shownTable(answerOf(changed)));
  });
  test.each<[string, Cell]>([
    ['a new group', '6.1'],
    ['no clause', null],
    ['an error', { code: '#REF!' }],
    ['a truth value', true],
  ])('refuses a row with %s', (_name, clause) => {
    const { write, read } = converted(MIXED);
    write({ ...MIXED, clauses: MIXED.clauses.map((own, index) => (index === 0 ? clause : own)) });
    expect(allRefused(read())).toBe(true);
  });
  test.each(BROKEN_ROWS.map((row) => [row]))('refuses the row %j', (row) => {
    const { write, read } = converted({ clauses: ['5.1', '5.2'], rows: [good(1), good(2)] });
    write({ clauses: ['5.1', '5.2'], rows: [good(1), row] });
    expect(allRefused(read())).toBe(true);
  });
});

test('equals the core for generated tables', () => {
  const LENGTH = 7;
  const clause = fc.constantFrom<Cell>('5.1.1', '5.1.2', '5.1.2.2', '5.1.10', '5.10', '5.10.1', '5.2.6', 5.2, '5.3', '6');
  const clauses = fc.array(clause, { minLength: LENGTH, maxLength: LENGTH });
  fc.assert(
    fc.property(clauses, auditRows(LENGTH), auditRows(LENGTH), fc.constantFrom(1, 2), (own, rows, later, level) => {
      const table: Table = { clauses: own, rows, level };
      const answer = answerOf(table);
      fc.pre(answer.ok);
      const { write, read } = converted(table);
      expect(read()).toEqual(shownTable(answer));
      // The groups stay those of the conversion, so only tables with the same groups are told alike.
      const next = {
        ...table,
        rows: later.map((row, index) => (rows[index]?.[0] === null || row[0] === null ? (rows[index] ?? row) : row)),
      };
      const expected = answerOf(next);
      write(next);
      if (expected.ok) expect(read()).toEqual(shownTable(expected));
      else
        expect(
          (read() as unknown[][])
            .slice(1)
            .flatMap((row) => row.slice(1))
            .every((cell) => cell === REFUSED),
        ).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 240_000);

describe('has no form', () => {
  const form = tableOf(breakdownForm);
  const place = (): string => 'A1';
  test.each<[string, readonly (NativeArgument | null)[]]>([
    ['where a cell gives the level', [...argumentsOf(MIXED).slice(0, 5), reference('A1')]],
    ['where a size is unknown', [{ text: '(A1:A8)' }, ...argumentsOf(MIXED).slice(1)]],
    ['where the clauses lie across', [reference('A1:H1', 1, 8), ...argumentsOf(MIXED).slice(1)]],
    ['without clauses', [null, ...argumentsOf(MIXED).slice(1)]],
  ])('%s', (_name, args) => {
    expect(form.cells(args, shownTable(answerOf(MIXED)), place)).toBeNull();
  });
});

test('every cell stays short enough for a sheet with a long name', () => {
  const rows = Array.from({ length: 16 }, () => good(1));
  const table: Table = { clauses: rows.map((_, index) => `5.1.${String(index)}`), rows, level: 2 };
  const args = argumentsOf(table).map((argument) =>
    argument?.rows === 16 ? { ...argument, text: `'指标评分表 (2)'!${argument.text}` } : argument,
  );
  const cells = tableOf(breakdownForm).cells(args, shownTable(answerOf(table)), () => '$AA$1000') ?? [];
  const lengths = cells.flat().map((cell) => (typeof cell === 'object' ? cell.formula.length : 0));
  expect(Math.max(...lengths)).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan(8000);
});
