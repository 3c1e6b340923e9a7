import fc from 'fast-check';
import { cellBlocks } from '../../../src/excel/cell-blocks';
import { partsBySize } from '../../../src/excel/parts-by-size';

const cells = (...places: readonly (readonly [row: number, column: number])[]) => places.map(([row, column]) => ({ row, column }));
const rectangles = (places: ReturnType<typeof cells>) =>
  cellBlocks(places).map(({ row, column, rows, columns }) => [row, column, rows, columns]);

test.each([
  ['nothing', cells(), []],
  ['one cell', cells([3, 4]), [[3, 4, 1, 1]]],
  ['a column', cells([1, 0], [2, 0], [3, 0]), [[1, 0, 3, 1]]],
  ['a row in any order', cells([1, 2], [1, 0], [1, 1]), [[1, 0, 1, 3]]],
  ['a rectangle', cells([1, 1], [1, 2], [2, 1], [2, 2]), [[1, 1, 2, 2]]],
  [
    'a gap',
    cells([1, 0], [3, 0]),
    [
      [1, 0, 1, 1],
      [3, 0, 1, 1],
    ],
  ],
  [
    'rows of another width',
    cells([1, 0], [2, 0], [2, 1]),
    [
      [1, 0, 1, 1],
      [2, 0, 1, 2],
    ],
  ],
  [
    'two columns with room between them',
    cells([1, 0], [1, 2], [2, 0], [2, 2]),
    [
      [1, 0, 2, 1],
      [1, 2, 2, 1],
    ],
  ],
])('%s', (_what, places, expected) => {
  expect(rectangles(places)).toEqual(expected);
});

test('every cell is in one block, at its own place', () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => row * 10 + column }), (places) => {
      const placed = cellBlocks(places).flatMap((block) =>
        block.cells.flatMap((line, row) =>
          line.map((cell, column) => {
            expect(cell).toEqual({ row: block.row + row, column: block.column + column });
            return cell;
          }),
        ),
      );
      expect(new Set(placed)).toEqual(new Set(places));
      expect(placed).toHaveLength(places.length);
    }),
  );
});

test('parts hold what fits into a request, in order; what fits alone stands alone', () => {
  expect(partsBySize(['aa', 'bbb', 'c', 'd'.repeat(50), 'e'], (text) => text.length, 5)).toEqual([
    ['aa', 'bbb'],
    ['c'],
    ['d'.repeat(50)],
    ['e'],
  ]);
  expect(partsBySize([], () => 1)).toEqual([]);
});
