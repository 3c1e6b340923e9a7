import fc from 'fast-check';
import type { Cell } from '../../src/core/cells/cell';
import { WORDS } from '../../src/core/cells/words';
import { rational } from '../../src/core/exact';
import { cycleFees } from '../../src/core/fees/cycle';
import { feeOf, yuan } from '../../src/core/fees/fee';
import { bandOf } from '../../src/core/fees/band';
import { readRateCard } from '../../src/core/fees/read-rate-card';
import { sampleSize } from '../../src/core/fees/sample-size';
import { taxed } from '../../src/core/fees/tax';
import { refusalSentence } from '../../src/i18n/refusals';
import { trialCard } from '../../src/rate-cards';
import { call, callIn } from '../support/call';
import { anyCard } from '../unit/native/support/fee-cards';

const headcount = fc.integer({ min: 1, max: 10700 });
const auditType = fc.constantFrom('initial', 'surveillance', 'recertification');

test('built-in fees never fall with headcount', () => {
  fc.assert(
    fc.property(headcount, headcount, auditType, (a, b, type) => {
      const [fewer, more] = a <= b ? [a, b] : [b, a];
      expect(call('FEE', fewer, type)).toBeLessThanOrEqual(call('FEE', more, type) as number);
    }),
  );
});

test('the lines of a fee add up to it, to the fen', () => {
  fc.assert(
    fc.property(headcount, fc.constantFrom('initial' as const, 'surveillance' as const, 'recertification' as const), (count, type) => {
      const band = bandOf(count, trialCard);
      if (!band.ok) throw new Error(band.refusal.code);
      const fee = feeOf(band.value, type, trialCard);
      expect(fee.lines.reduce((sum, line) => sum + line.amountFen, 0n)).toBe(fee.totalFen);
    }),
  );
});

test('total person-days are on site and planning together', () => {
  fc.assert(
    fc.property(headcount, auditType, (count, type) => {
      const part = (name: string): number => call('PERSONDAYS', count, type, name) as number;
      expect(part('onsite') + part('planning')).toBe(part('total'));
    }),
  );
});

test('every synonym of an audit type gives the same fee', () => {
  fc.assert(
    fc.property(headcount, fc.constantFrom(...Object.entries(WORDS.auditType)), (count, [type, words]) => {
      for (const word of words) expect(call('FEE', count, ` ${word.toUpperCase()} `)).toBe(call('FEE', count, type));
    }),
  );
});

test('any number beyond the table is refused, never guessed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10701, max: 2 ** 40 }), (count) => {
      expect(bandOf(count, trialCard)).toEqual({ ok: false, refusal: { code: 'headcount_above_table', headcount: count, limit: 10700 } });
    }),
  );
});

const FEN = 100;
const fen = (amount: unknown): number => Math.round(Number(amount) * FEN);
const amountsOf = (rows: unknown[][]): unknown[] => rows.slice(1).map((row) => row[4]);
const rate = fc.integer({ min: 1, max: 9999 }).map((parts) => parts / 10_000);

test('the lines of a quote add up to its total, which is the fee, by any card', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), auditType, anyCard, (count, type, card) => {
      const read = readRateCard(card);
      if (!read.ok) throw new Error(read.refusal.code);
      fc.pre(count <= (read.value.bands.at(-1)?.max ?? 0));
      const amounts = amountsOf(callIn('zh-CN', 'QUOTE', count, type, card));
      const total = amounts.pop();
      expect(amounts.reduce<number>((sum, amount) => sum + fen(amount), 0)).toBe(fen(total));
      expect(total).toBe(call('FEE', count, type, card));
    }),
    { numRuns: 300 },
  );
});

test('with tax: net and tax make the total, and a price read either way differs by a fen at most', () => {
  fc.assert(
    fc.property(headcount, auditType, rate, (count, type, share) => {
      const last = (mode: string): number[] =>
        amountsOf(callIn('zh-CN', 'QUOTE', count, type, null, null, share, mode))
          .slice(-3)
          .map(fen);
      const fee = fen(call('FEE', count, type));
      const [net = 0, tax = 0, gross = 0] = last('含税');
      expect([net + tax, gross]).toEqual([fee, fee]);
      const [plain = 0, added = 0, sum = 0] = last('不含税');
      expect([plain, plain + added]).toEqual([fee, sum]);
    }),
  );
});

test('tax taken out of what it was added to gives back the price within a fen', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 1, max: 9999 }), (price, parts) => {
      const share = rational(parts, 10_000);
      const { grossFen } = taxed(price, { rate: share, mode: 'excluded' });
      const { netFen } = taxed(grossFen, { rate: share, mode: 'included' });
      expect(netFen - price <= 1n && price - netFen <= 1n).toBe(true);
    }),
  );
});

test('the first three years are the certificate cycle', () => {
  fc.assert(
    fc.property(headcount, fc.constantFrom(3, 6, 9, 12), (count, years) => {
      const band = bandOf(count, trialCard);
      if (!band.ok) throw new Error(band.refusal.code);
      const cycle = cycleFees(band.value, trialCard);
      const rows = callIn('zh-CN', 'CYCLE', count, years);
      expect([rows[3]?.[5], rows[4]?.[5]]).toEqual([cycle.certificateCycleFen, cycle.withRecertificationFen].map(yuan));
      expect(rows[3 + 1]?.slice(0, 2)).toEqual([3, '复评']);
    }),
  );
});

test('the running total is the sum of the fees up to it', () => {
  fc.assert(
    fc.property(fc.array(headcount, { minLength: 1, maxLength: 12 }), (counts) => {
      const years = counts.length;
      const rows = callIn(
        'zh-CN',
        'CYCLE',
        counts.map((count) => [count]),
        years,
      ).slice(1);
      let running = 0;
      for (const row of rows.filter(([year]) => year !== '')) {
        running += fen(row[4]);
        expect(fen(row[5])).toBe(running);
      }
      expect(fen(rows.at(-1)?.[4])).toBe(running);
    }),
  );
});

test('a sample is the least number whose square is large enough', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (sites) => {
      for (const [type, squared, over] of [
        ['initial', 1n, 1n],
        ['surveillance', 9n, 25n],
        ['recertification', 16n, 25n],
      ] as const) {
        const size = BigInt(sampleSize(sites, type));
        expect(over * size * size >= squared * BigInt(sites)).toBe(true);
        expect(over * (size - 1n) * (size - 1n) < squared * BigInt(sites)).toBe(true);
      }
    }),
  );
});

describe('a card in a range', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(null, undefined, '', 0, -1, 0.5, true, false, 1e300, -0, Number.NaN, Number.POSITIVE_INFINITY, { code: '#N/A' }),
    fc.constantFrom<Cell>(...Object.values(WORDS.rateCardItem).flat(), ...WORDS.charge.waived, ...WORDS.rateCardHeading.heading),
    fc.integer({ min: 1, max: 60 }),
    fc.double(),
    fc.string({ maxLength: 6 }),
    fc.integer().map(String),
  );
  const row = fc.array(cell, { minLength: 5, maxLength: 5 });

  test('whatever it holds is read, or refused by a sentence that names the row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const card = readRateCard(rows);
        if (card.ok) return;
        const { refusal } = card;
        expect(refusal.code === 'excel_error' || refusal.code === 'rate_card_no_bands' || 'row' in refusal).toBe(true);
        if (!('row' in refusal)) return;
        expect(refusalSentence(refusal, 'zh-CN')).toContain(`第 ${String(refusal.row)} 行`);
        expect(refusalSentence(refusal, 'en-US')).toContain(`Row ${String(refusal.row)} `);
      }),
      { numRuns: 2000 },
    );
  });

  test('one broken row among good ones is the row that is named', () => {
    fc.assert(
      fc.property(
        anyCard,
        fc.nat({ max: 11 }),
        fc.constantFrom<Cell[]>(['茶水费', 1], [-1, 5, 1, 1, 1], ['年金', -1], [0, 0, 1, 0, 0]),
        (card, at, broken) => {
          fc.pre(card[at]?.[0] === null);
          const rows = card.map((cells, index) => (index === at ? [...broken, null, null, null].slice(0, 5) : cells));
          const read = readRateCard(rows);
          const named = !read.ok && 'row' in read.refusal ? read.refusal : null;
          // A second annual fee is found where it comes second.
          if (broken[0] === '年金' && named?.code === 'rate_card_item_duplicate') expect([named.row, named.otherRow]).toContain(at + 1);
          else expect(named?.row).toBe(at + 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives fees for every headcount of its bands and none beyond', () => {
    fc.assert(
      fc.property(anyCard, auditType, (card, type) => {
        const read = readRateCard(card);
        if (!read.ok) throw new Error(read.refusal.code);
        for (const { min, max } of read.value.bands) {
          for (const count of [min, max]) expect(call('FEE', count, type, card)).toBeGreaterThan(0);
        }
        const end = read.value.bands.at(-1)?.max ?? 0;
        expect(bandOf(end + 1, read.value)).toMatchObject({ ok: false, refusal: { code: 'headcount_above_table', limit: end } });
      }),
    );
  });
});
