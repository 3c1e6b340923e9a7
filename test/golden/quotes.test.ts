/** Quotes that a person has reckoned by hand; the arithmetic stands beside each. */
import { priceQuote } from '../../src/core/finance/quote/price-quote';
import type { PricedQuote } from '../../src/core/finance/priced-quote';
import { PLAIN } from '../support/finance/quote-requests';
import { GOLDEN_QUOTES } from './quotes';
import type { GoldenQuote } from './quotes/golden-quote';

/** 53000.00, without binary numbers in between. */
function yuan(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function asExpected({ days, lines, totalFen, taxed }: PricedQuote): GoldenQuote['expected'] {
  return {
    days: days.d === 1n || 10n % days.d === 0n ? String(Number(days.n) / Number(days.d)) : days.toFraction(),
    lines: Object.fromEntries(lines.map(({ id, amountFen }) => [id, yuan(amountFen)])),
    total: yuan(totalFen),
    ...(taxed === null ? {} : { taxed: { net: yuan(taxed.netFen), tax: yuan(taxed.taxFen), gross: yuan(taxed.grossFen) } }),
  };
}

test.each(GOLDEN_QUOTES.map((golden) => [golden.name, golden] as const))('%s', (_, { card, asked, expected }) => {
  const priced = priceQuote({ ...PLAIN, ...asked }, card);
  expect(priced.ok ? asExpected(priced.value) : { refused: priced.refusal.code }).toEqual(expected);
});

test.each(GOLDEN_QUOTES.filter(({ expected }) => 'total' in expected).map((golden) => [golden.name, golden.expected] as const))(
  'the written amounts add up: %s',
  (_, expected) => {
    if (!('total' in expected)) throw new Error('it is refused');
    const fen = (text: string): bigint => BigInt(text.replace('.', ''));
    const sum = (texts: readonly string[]): bigint => texts.reduce((total, text) => total + fen(text), 0n);
    expect(sum(Object.values(expected.lines))).toBe(fen(expected.total));
    if (expected.taxed !== undefined) expect(sum([expected.taxed.net, expected.taxed.tax])).toBe(fen(expected.taxed.gross));
  },
);
