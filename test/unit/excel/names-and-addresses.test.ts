import { rectangle, splitQualified } from '../../../src/excel/address';
import { freeSheetName, freeTableName } from '../../../src/excel/free-name';
import { partsOf } from '../../../src/excel/parts';
import type { Block } from '../../../src/sheets/plan';

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

  test('a qualified address gives its sheet as it is named', () => {
    expect(splitQualified("'Müller''s (2)'!A1")).toEqual({ sheet: "Müller's (2)", range: 'A1' });
    expect(splitQualified('评分表!A1:B2')).toEqual({ sheet: '评分表', range: 'A1:B2' });
    expect(() => splitQualified('A1')).toThrow('"A1" does not name its sheet');
  });
});

describe('parts of a large sheet', () => {
  const block = (rows: number): Block => ({
    kind: 'values',
    topLeft: 'B3',
    rows: Array.from({ length: rows }, (_, index) => [index, 'x'.repeat(90)]),
  });

  test('are one for everything ordinary', () => {
    expect(partsOf([block(10), block(20)])).toHaveLength(1);
    expect(partsOf([])).toEqual([[]]);
  });

  test('are cut between rows, and nothing gets lost', () => {
    const parts = partsOf([block(50), block(5)], 1000);
    for (const part of parts) expect(JSON.stringify(part.flatMap(({ rows }) => rows)).length).toBeLessThan(1100);
    expect(parts.flat().flatMap(({ rows }) => rows)).toEqual([...block(50).rows, ...block(5).rows]);
    expect(parts[0]?.[0]?.topLeft).toBe('B3');
    expect(parts[1]?.[0]?.topLeft).toBe(`B${String(3 + (parts[0]?.[0]?.rows.length ?? 0))}`);
  });
});
