import { cut, fromCellNumber, fromDecimalText, rational, roundHalfUp, roundUp, toCellNumber } from '../../../src/core/exact';

describe('a number from a cell', () => {
  test.each([
    [0, '0'],
    [95, '95'],
    [0.1, '1/10'],
    [-2.5, '-5/2'],
    [0.1 + 0.2, '3/10'],
    [94.99999999999888, '94.9999999999989'],
    [1.005, '201/200'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '3/20000000'],
  ])('%d is read at 15 digits as %s', (value, expected) => {
    const decimal = fromDecimalText(expected);
    const [numerator = '', denominator = '1'] = expected.split('/');
    const exact = decimal ?? rational(BigInt(numerator), BigInt(denominator));
    expect(fromCellNumber(value).compare(exact)).toBe(0);
  });
});

test.each(['', '1e3', '1,000', '٣', '--1', '1.', '.5', 'abc'])('%p is no plain decimal', (text) => {
  expect(fromDecimalText(text)).toBeNull();
});

describe('rounding', () => {
  const third = rational(284999n, 3000n); // 94.99966…
  test.each([
    ['cut', cut(third, 2), 94.99],
    ['cut below zero goes towards zero', cut(rational(-15n, 1000n), 2), -0.01],
    ['half up at a half', roundHalfUp(rational(1005n, 1000n), 2), 1.01],
    ['half up below zero goes away from it', roundHalfUp(rational(-1005n, 1000n), 2), -1.01],
    ['up', roundUp(rational(3001n, 1000n), 2), 3.01],
    ['up of an exact value stays', roundUp(rational(3n), 2), 3],
  ])('%s', (_name, value, expected) => {
    expect(toCellNumber(value)).toBe(expected);
  });
});
