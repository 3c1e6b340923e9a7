import { trialCard } from '../../../src/rate-cards';
import { quoteFor } from '../../../src/taskpane/features/fees/quote';
import { formatsOf } from '../../../src/taskpane/format';

test('1,200 people', () => {
  const quote = quoteFor('1200', trialCard);
  if (quote.kind !== 'priced') throw new Error(quote.kind);
  expect([quote.band.min, quote.band.max]).toEqual([1176, 1550]);
  expect(quote.audits.map(({ type, total, fee }) => [type, total.value, fee.totalFen])).toEqual([
    ['initial', 16, 53_000_00n],
    ['surveillance', 5.5, 18_500_00n],
    ['recertification', 10, 35_000_00n],
  ]);
  expect(quote.cycle.certificateCycleFen).toBe(90_000_00n);
  expect(quote.cycle.withRecertificationFen).toBe(125_000_00n);
});

test('1,200 people by the other reading of the fee material', () => {
  const quote = quoteFor('1200', trialCard);
  if (quote.kind !== 'priced') throw new Error(quote.kind);
  expect(quote.audits.map(({ other }) => other && [other.days.toFraction(), other.lowestFen, other.highestFen])).toEqual([
    null,
    ['16/3', 18_000_00n, 18_000_00n],
    ['16', 52_000_00n, 53_000_00n],
  ]);
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['1,200人', 'priced'],
  ['１２００', 'priced'],
  ['0', 'refused'],
  ['-5', 'refused'],
  ['1.5', 'refused'],
  ['many', 'refused'],
  ['10700', 'priced'],
  ['10701', 'refused'],
])('“%s” is %s', (typed, kind) => expect(quoteFor(typed, trialCard).kind).toBe(kind));

describe('amounts', () => {
  test.each([
    ['zh-CN', '¥53,000'],
    ['en-US', '¥53,000'],
  ] as const)('in %s', (locale, text) => expect(formatsOf(locale).money(53_000_00n)).toBe(text));
  test('a range has one sign, and none is made of one amount', () => {
    expect(formatsOf('zh-CN').moneyRange(52_000_00n, 53_000_00n)).toBe('¥52,000–53,000');
    expect(formatsOf('en-US').moneyRange(18_000_00n, 18_000_00n)).toBe('¥18,000');
  });
  test('fen only where there are any', () => expect(formatsOf('zh-CN').money(50_000_05n)).toBe('¥50,000.05'));
});
