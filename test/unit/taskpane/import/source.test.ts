import type { SheetScan } from '../../../../src/excel/scan-workbook';
import { sourceOfScan } from '../../../../src/taskpane/features/audit/import/source';

const sheet: SheetScan = {
  name: '旧表',
  visible: true,
  protected: false,
  top: 2,
  left: 1,
  contents: [],
  values: [
    ['条款', '得分'],
    ['5.1.1', 5],
    ['5.1.3', 4],
  ],
  names: {},
};

test('the used cells of the sheet in front, with their place', () => {
  expect(sourceOfScan({ sheets: [sheet], selection: null })).toEqual({ sheet: '旧表', top: 2, left: 1, matrix: sheet.values });
});

test.each([
  [
    { row: 3, column: 1, rows: 2, columns: 2 },
    3,
    1,
    [
      ['5.1.1', 5],
      ['5.1.3', 4],
    ],
  ],
  [{ row: 0, column: 0, rows: 1_048_576, columns: 2 }, 2, 1, [['条款'], ['5.1.1'], ['5.1.3']]],
  [{ row: 4, column: 2, rows: 9, columns: 9 }, 4, 2, [[4]]],
])('the selection %j, as far as cells are used', (selection, top, left, matrix) => {
  expect(sourceOfScan({ sheets: [sheet], selection })).toEqual({ sheet: '旧表', top, left, matrix });
});

test.each([
  ['oneCell', { sheets: [sheet], selection: { row: 3, column: 1, rows: 1, columns: 1 } }],
  ['empty', { sheets: [sheet], selection: { row: 20, column: 1, rows: 2, columns: 2 } }],
  ['empty', { sheets: [sheet], selection: { row: 0, column: 0, rows: 2, columns: 9 } }],
  ['empty', { sheets: [], selection: null }],
  ['empty', { sheets: [{ ...sheet, values: [['', null]] }], selection: null }],
  ['ours', { sheets: [{ ...sheet, names: { CERT_Sheet: 'M1' } }], selection: null }],
])('nothing to read: %s', (problem, scan) => {
  expect(sourceOfScan(scan)).toBe(problem);
});
