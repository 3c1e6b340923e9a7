import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { nextbandForm } from '../../../src/functions/native/forms/nextband';
import { personDayTable } from '../../support/person-day-table';
import { FeeTable, shownAnswer } from './support/fee-table';
import { literal, reference, REFUSED } from './support/score-sheet';

const one = new FeeTable(nextbandForm, new Map([['A1', [[1], [null]]]]), [reference('A1'), reference('A2')], [1]);

function both(headcount: Cell, auditType: Cell): { native: readonly (string | number)[]; core: readonly (string | number)[] } {
  one.sheet.write('A1', [[headcount], [auditType]]);
  const [answer = []] = shownAnswer('NEXTBAND', [[headcount]], [[auditType]]);
  return { native: one.shown()[0] ?? [], core: answer.length === 1 ? [REFUSED, REFUSED] : answer };
}

test.each(personDayTable)('at the ends of %d–%d', (min, max) => {
  for (const headcount of [min, max]) {
    for (const auditType of ['初审', '监督', '复评']) {
      const { native, core } = both(headcount, auditType);
      expect(native).toEqual(core);
    }
  }
});

test('equals the function for any cells', () => {
  const headcounts = fc.oneof(fc.integer({ min: 1, max: 11_000 }), fc.constantFrom<Cell>(null, 0, -1, 2.5, '很多', true));
  const types = fc.constantFrom<Cell>(null, 0, '', ...Object.values(WORDS.auditType).flat(), '八折', 7);
  fc.assert(
    fc.property(headcounts, types, (headcount, auditType) => {
      const { native, core } = both(headcount, auditType);
      expect(native).toEqual(core);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a column or a row of headcounts gives a line each', () => {
  for (const [address, rows, cells] of [
    ['$A$1:$A$3', 3, [[30], [1200], [9000]]],
    ['$A$1:$C$1', 1, [[30, 1200, 9000]]],
  ] as const) {
    const table = new FeeTable(nextbandForm, new Map([['A1', cells]]), [reference(address, rows, 4 - rows), literal('初审')], [cells]);
    expect(table.shown()).toEqual([
      [46, 1500],
      [1551, 3000],
      [REFUSED, REFUSED],
    ]);
  }
});

test('has no form by a card of the user', () => {
  expect(new FeeTable(nextbandForm, new Map(), [reference('A1'), null, reference('D1:H9', 9, 5)], [1200]).made).toBe(false);
});
