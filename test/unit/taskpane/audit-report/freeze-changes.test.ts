import { freezeChanges } from '../../../../src/taskpane/features/audit/report/freeze-changes';
import { dayOf } from '../../../../src/taskpane/features/audit/report/today';

test('every formula becomes what it shows; text, numbers and formulas in error stay', () => {
  const { changes, errors } = freezeChanges({
    sheet: '评审报告',
    row: 2,
    column: 1,
    contents: [
      ['标题', '=A1', 3],
      ["'=text", '=B1', '=C1'],
    ],
    values: [
      ['标题', 90.31, 3],
      ['=text', { code: '#N/A' }, ''],
    ],
  });
  expect(errors).toBe(1);
  expect(changes).toEqual([
    { sheet: '评审报告', row: 2, column: 2, anchor: { row: 2, column: 2 }, before: '=A1', shown: 90.31, after: { value: 90.31 } },
    { sheet: '评审报告', row: 3, column: 3, anchor: { row: 3, column: 3 }, before: '=C1', shown: '', after: { value: '' } },
  ]);
});

test('a day is written with two digits for month and day', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
