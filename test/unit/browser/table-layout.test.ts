import fc from 'fast-check';
import { answerText, formatOf } from '../../../src/functions/reference/answer-text';
import { numberFormats } from '../../../src/functions/reference/number-formats';
import { layoutTable } from '../../../src/functions/reference/table-layout';

const WHY = 'a reason that is longer than a column of a narrow pane can take';

test('long texts at the end stand under their row; figures stay in columns and to the right', () => {
  const table = layoutTable(
    [
      ['Item', 'Amount', 'Why'],
      ['Fee', 1000, WHY],
      ['Total', 53000, ''],
    ],
    [null, 'money', null],
  );
  expect(table).toEqual({
    header: ['Item', 'Amount'],
    rows: [
      { cells: ['Fee', '1,000'], beneath: [WHY] },
      { cells: ['Total', '53,000'], beneath: [] },
    ],
    numeric: [false, true],
    common: [],
  });
});

test('what every row repeats is said once', () => {
  const table = layoutTable(
    [
      ['Stage', 'Day', 'Basis', 'Source'],
      ['a', 46348, WHY, `${WHY} too`],
      ['b', 46349, `another: ${WHY}`, `${WHY} too`],
    ],
    [null, 'date', null],
  );
  expect(table.common).toEqual([{ heading: 'Source', text: `${WHY} too` }]);
  expect(table.rows).toEqual([
    { cells: ['a', '2026-11-22'], beneath: [WHY] },
    { cells: ['b', '2026-11-23'], beneath: [`another: ${WHY}`] },
  ]);
});

test('short texts keep their columns, rows without figures have no heading, clauses are no figures', () => {
  const short = layoutTable(
    [
      ['Clause', 'Points', 'Level'],
      ['5.1', 5, 'ok'],
    ],
    null,
  );
  expect([short.header, short.numeric]).toEqual([
    ['Clause', 'Points', 'Level'],
    [false, true, false],
  ]);
  expect(
    layoutTable(
      [
        ['五星级', '四星级'],
        ['三星级', ''],
      ],
      null,
    ).header,
  ).toBeNull();
  expect(layoutTable([[1551, 3000]], [null, 'money'])).toMatchObject({
    header: null,
    rows: [{ cells: ['1551', '3,000'] }],
    numeric: [true, true],
  });
});

test('nothing is lost, and every row keeps its columns', () => {
  const cell = fc.oneof(fc.integer({ min: 1, max: 99999 }), fc.constantFrom('', 'x', WHY, '说明文字，长到一列放不下的那一种，要放到下面'));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(table, (answer) => {
      const { header, rows, numeric, common } = layoutTable(answer, null);
      expect(rows).toHaveLength(answer.length - (header === null ? 0 : 1));
      for (const { cells } of rows) expect(cells).toHaveLength(numeric.length);
      const shown = JSON.stringify([header, rows, common]);
      const body = header === null ? answer : answer.slice(1);
      for (const text of body.flat().map(String)) expect(shown).toContain(JSON.stringify(text).slice(1, -1));
    }),
  );
});

test.each([
  [46348, 'date', '2026-11-22'],
  [53000, 'money', '53,000'],
  [125000.5, 'money', '125,000.50'],
  [999, 'money', '999'],
  [-1234567.89, 'money', '-1,234,567.89'],
  [1e21, 'money', '1e+21'],
  [0, 'money', '0'],
  [1.23456, null, '1.23456'],
  ['免收', 'money', '免收'],
  ['', 'date', ''],
  [null, 'date', ''],
] as const)('%s as %s is shown as %s', (cell, format, text) => {
  expect(answerText(cell, format)).toBe(text);
});

test('the last format stands for all further columns', () => {
  expect([0, 1, 5].map((column) => formatOf(['date', null, 'money'], column))).toEqual(['date', null, 'money']);
  expect(formatOf(null, 0)).toBeNull();
  expect(formatOf(undefined, 3)).toBeNull();
});

test('only numbers get a number format when they are inserted', () => {
  const answer = [
    ['Stage', 'Earliest', 'Latest'],
    ['a', '', 46256],
    ['b', 46287, 46317],
    ['c', '', 46348],
  ];
  expect(numberFormats(answer, [null, 'date', 'date'])).toEqual([
    { row: 2, column: 1, rows: 1, format: 'yyyy-mm-dd' },
    { row: 1, column: 2, rows: 3, format: 'yyyy-mm-dd' },
  ]);
  expect(numberFormats([[53000]], ['money'])).toEqual([{ row: 0, column: 0, rows: 1, format: '#,##0.00' }]);
  expect(numberFormats([['无']], ['money'])).toEqual([]);
  expect(numberFormats(answer, null)).toEqual([]);
});
