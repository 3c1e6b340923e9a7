import { betweenRows, rectangle, splitQualified } from '../../../src/excel/address';
import { freeSheetName, freeTableName } from '../../../src/excel/free-name';

describe('free names', () => {
  test.each<[string, string[], string]>([
    ['评分表', [], '评分表'],
    ['评分表', ['评分表'], '评分表 (2)'],
    ['评分表', ['评分表', '评分表 (2)', '评分表 (4)'], '评分表 (3)'],
    ['Fees', ['FEES'], 'Fees (2)'],
    ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s beside %j is %s', (wished, taken, free) => {
    expect(freeSheetName(wished, taken)).toBe(free);
  });

  test('tables count with an underscore', () => {
    expect(freeTableName('CERT_Fees', ['cert_fees', 'CERT_Fees_2'])).toBe('CERT_Fees_3');
  });
});

describe('addresses', () => {
  test.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['AA10:AC12', { row: 9, column: 26, rows: 3, columns: 3 }],
    ['$B$2:$B$3', { row: 1, column: 1, rows: 2, columns: 1 }],
  ])('%s', (address, expected) => {
    expect(rectangle(address)).toEqual(expected);
  });

  test.each([
    ['B3:D9', 0, 99, 'B3:D9'],
    ['B3:D9', 4, 5, 'B5:D6'],
    ['$B$3:$D$9', 8, Infinity, '$B$9:$D$9'],
    ['B3:D9', 9, 20, null],
    ['B3:D9', 0, 1, null],
    ['C5', 4, 4, 'C5'],
    ['C5', 5, 9, null],
  ])('of %s the rows from %d to %d (from 0) are %s', (address, top, bottom, expected) => {
    expect(betweenRows(address, top, bottom)).toBe(expected);
  });

  test('a qualified address gives its sheet as it is named', () => {
    expect(splitQualified("'Müller''s (2)'!A1")).toEqual({ sheet: "Müller's (2)", range: 'A1' });
    expect(splitQualified('评分表!A1:B2')).toEqual({ sheet: '评分表', range: 'A1:B2' });
    expect(() => splitQualified('A1')).toThrow('"A1" does not name its sheet');
  });
});
