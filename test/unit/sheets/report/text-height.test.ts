import * as fc from 'fast-check';
import { halfWidths, heightOf, isTooLong, linesOf, TALLEST_ROW } from '../../../../src/sheets/report/text-height';

test.each([
  ['', 0],
  ['abc', 3],
  ['评审', 4],
  ['评审 3 项', 9],
  ['（）。', 6],
])('%j is %d half signs wide', (text, width) => {
  expect(halfWidths(text)).toBe(width);
});

// At size 10 a half sign takes 5.2 points: 20 fit into 110 points, of which 6 are kept free.
test.each([
  ['', 1],
  ['一二三四五六七八九十', 1],
  ['一二三四五六七八九十一', 2],
  ['first\nsecond', 2],
  ['one two three four five', 2],
  ['averyveryverylongwordthatdoesnotfit', 2],
  ['一二三四五六七八九 word', 2],
])('%j takes %d lines', (text, lines) => {
  expect(linesOf(text, 110, 10)).toBe(lines);
});

test('more text is never lower, a wider cell never higher, and no row is higher than Excel has them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('评', 'a', ' ', '\n') }),
      fc.string(),
      fc.integer({ min: 30, max: 500 }),
      (text, more, width) => {
        expect(heightOf(text + more, width, 10)).toBeGreaterThanOrEqual(heightOf(text, width, 10));
        expect(heightOf(text, width + 50, 10)).toBeLessThanOrEqual(heightOf(text, width, 10));
        expect(heightOf(text + more, width, 10)).toBeLessThanOrEqual(TALLEST_ROW);
      },
    ),
  );
});

test('a text that takes more than the tallest row is told', () => {
  expect(isTooLong('字'.repeat(200), 400, 10)).toBe(false);
  expect(isTooLong('字'.repeat(2000), 400, 10)).toBe(true);
});
