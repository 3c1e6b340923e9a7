import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { cycleForm } from '../../../src/functions/native/forms/cycle';
import { FeeTable, shownAnswer } from './support/fee-table';
import { literal, reference, REFUSED } from './support/score-sheet';

const FEE = 4;
const headcount = fc.integer({ min: 1, max: 10_700 });

/** A table of so many years whose headcounts stand in a column. */
function yearly(years: number, language: string): { native: (cells: readonly Cell[]) => (string | number)[][]; table: FeeTable } {
  const ones = Array.from({ length: years }, () => [1]);
  const args = [reference(`$A$1:$A$${years}`, years, 1), literal(years), null, literal(language)];
  const table = new FeeTable(cycleForm, new Map([['A1', ones]]), args, [ones, years, null, language]);
  return {
    table,
    native: (cells) => {
      table.sheet.write(
        'A1',
        cells.map((cell) => [cell]),
      );
      return table.shown();
    },
  };
}

test('one headcount for three years: 90,000 and 125,000 for 1,200 people', () => {
  const table = new FeeTable(cycleForm, new Map([['A1', [[1]]]]), [reference('A1')], [1]);
  table.sheet.write('A1', [[1200]]);
  expect(table.shown()).toEqual(shownAnswer('CYCLE', 1200));
  expect(
    table
      .shown()
      .map((row) => row[FEE])
      .slice(-2),
  ).toEqual([90_000, 125_000]);
});

test.each([1, 2, 3, 4, 6, 12])(
  'equals the function over %d years for any headcounts',
  (years) => {
    for (const language of ['zh', 'en']) {
      const { native } = yearly(years, language);
      fc.assert(
        fc.property(fc.array(headcount, { minLength: years, maxLength: years }), (counts) => {
          expect(native(counts)).toEqual(
            shownAnswer(
              'CYCLE',
              counts.map((count) => [count]),
              years,
              null,
              language,
            ),
          );
        }),
        { numRuns: 25 },
      );
    }
  },
  120_000,
);

test.each<Cell>([0, null, -3, 12.5, 10_701, '很多', true, { code: '#N/A' }])('a headcount of %p leaves no totals', (bad) => {
  for (const year of [0, 1, 2]) {
    const counts: Cell[] = [1200, 1300, 1400];
    counts[year] = bad;
    const rows = yearly(3, 'zh').native(counts);
    expect(rows.slice(-2).map((row) => row[FEE])).toEqual([REFUSED, REFUSED]);
  }
  const { native } = yearly(4, 'zh');
  expect(native([1200, 1200, 1200, bad]).at(-1)?.[FEE]).toBe(REFUSED);
});

test.each([
  ['the years', [reference('A1'), reference('A2')]],
  ['the rate card', [reference('A1'), null, reference('D1:H9', 9, 5)]],
  ['the language', [reference('A1'), null, null, reference('A3')]],
] as const)('has no form where %s is taken from cells', (_name, args) => {
  expect(new FeeTable(cycleForm, new Map(), args, [1200]).made).toBe(false);
});
