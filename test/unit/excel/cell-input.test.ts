import fc from 'fast-check';
import { cellInput } from '../../../src/excel/cell-input';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@me',
  "'quoted",
  '5.1.1',
  '0012',
  '1-2',
  'R01',
  '5月1日',
  'TRUE',
  'False',
  '¥5',
  'May 1',
  ' x',
  '★',
  '1e5',
])('%j gets an apostrophe', (text) => {
  expect(cellInput(text)).toBe(`'${text}`);
});

test.each(['未评', 'unscored', '符合', '分值', 'Certification body', ''])('%j is written as it is', (text) => {
  expect(cellInput(text)).toBe(text);
});

test('numbers stay numbers', () => {
  expect(cellInput(-12.5)).toBe(-12.5);
});

test('no text ever reaches Excel with a first character that begins a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(String(cellInput(text))).not.toMatch(/^[=+\-@\d]/u);
    }),
  );
});
