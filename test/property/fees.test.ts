import fc from 'fast-check';
import { WORDS } from '../../src/core/cells/words';
import { feeOf } from '../../src/core/fees/fee';
import { bandOf } from '../../src/core/fees/band';
import { trialCard } from '../../src/rate-cards';
import { call } from '../support/call';

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
