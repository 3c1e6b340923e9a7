import { bandOf, readHeadcount } from '../../../src/core/fees/band';
import { cycleFees } from '../../../src/core/fees/cycle';
import { feeOf, yuan } from '../../../src/core/fees/fee';
import { otherReading } from '../../../src/core/fees/other-reading';
import { personDays } from '../../../src/core/fees/person-days';
import { trialCard } from '../../../src/rate-cards';
import { personDayTable } from '../../support/person-day-table';

function bandFor(headcount: number): (typeof trialCard.bands)[number] {
  const band = bandOf(headcount, trialCard);
  if (!band.ok) throw new Error(band.refusal.code);
  return band.value;
}

test('the card has the 21 bands of the table', () => {
  expect(trialCard.bands).toHaveLength(21);
  expect(personDayTable).toHaveLength(21);
});

describe.each(personDayTable)(
  'band %d–%d',
  (min, max, initial, planning, onsite, surveillance, surveillanceOnsite, recert, recertOnsite, source) => {
    test.each([min, max])('at its edge %d', (headcount) => {
      const band = bandFor(headcount);
      const days = (type: 'initial' | 'surveillance' | 'recertification', part: 'total' | 'onsite' | 'planning'): number =>
        personDays(band, type, part).value;
      expect([band.min, band.max]).toEqual([min, max]);
      expect([days('initial', 'total'), days('initial', 'planning'), days('initial', 'onsite')]).toEqual([initial, planning, onsite]);
      expect([days('surveillance', 'total'), days('surveillance', 'onsite')]).toEqual([surveillance, surveillanceOnsite]);
      expect([days('recertification', 'total'), days('recertification', 'onsite')]).toEqual([recert, recertOnsite]);
      expect(days('surveillance', 'planning')).toBe(surveillance - surveillanceOnsite);
      expect(yuan(feeOf(band, 'initial', trialCard).totalFen)).toBe(initial * 3000 + 5000);
      expect(yuan(feeOf(band, 'surveillance', trialCard).totalFen)).toBe(surveillance * 3000 + 2000);
      expect(yuan(feeOf(band, 'recertification', trialCard).totalFen)).toBe(recert * 3000 + 5000);
    });

    test('every figure tells where it comes from', () => {
      const band = bandFor(min);
      expect(personDays(band, 'initial', 'total').provenance).toBe('published');
      expect(personDays(band, 'surveillance', 'total').provenance).toBe('published');
      expect(personDays(band, 'surveillance', 'onsite').provenance).toBe(source);
      expect(personDays(band, 'recertification', 'total').provenance).toBe(source);
      expect(personDays(band, 'recertification', 'planning').provenance).toBe('derived');
    });

    test('one beyond its end is the next band, or a refusal naming the limit', () => {
      const beyond = bandOf(max + 1, trialCard);
      if (max < 10700) expect(beyond.ok && beyond.value.min).toBe(max + 1);
      else expect(beyond).toEqual({ ok: false, refusal: { code: 'headcount_above_table', headcount: 10701, limit: 10700 } });
    });
  },
);

test('1,200 people: 53,000 line by line, and the cycles', () => {
  const band = bandFor(1200);
  const fee = feeOf(band, 'initial', trialCard);
  expect(fee.lines.map((line) => [line.item, line.quantity, yuan(line.unitPriceFen), yuan(line.amountFen)])).toEqual([
    ['application', 1, 1000, 1000],
    ['personDay', 16, 3000, 48000],
    ['approvalRegistration', 1, 2000, 2000],
    ['annual', 1, 2000, 2000],
  ]);
  const cycle = cycleFees(band, trialCard);
  expect([cycle.initialFen, cycle.surveillanceFen, cycle.recertificationFen].map(yuan)).toEqual([53000, 18500, 35000]);
  expect([cycle.certificateCycleFen, cycle.withRecertificationFen].map(yuan)).toEqual([90000, 125000]);
});

describe('the other reading of the same material, for 1,200 people', () => {
  test.each([
    ['surveillance', '16/3', 18000, 18000],
    ['recertification', '16', 52000, 53000],
  ] as const)('%s', (type, days, lowest, highest) => {
    const reading = otherReading(bandFor(1200), type, trialCard);
    expect(reading && [reading.days.toFraction(), yuan(reading.lowestFen), yuan(reading.highestFen)]).toEqual([days, lowest, highest]);
  });
  test('there is none of the initial audit', () => {
    expect(otherReading(bandFor(1200), 'initial', trialCard)).toBeNull();
  });
});

describe('headcount', () => {
  test.each([
    [1, 1],
    ['1,200', 1200],
    ['１２００人', 1200],
    [' 1200 人 ', 1200],
    [10700, 10700],
  ])('%p is %d people', (cell, expected) => {
    expect(readHeadcount(cell)).toEqual({ ok: true, value: expected });
  });

  test.each([
    [0, 'headcount_below_one'],
    [-5, 'headcount_below_one'],
    [12.5, 'headcount_not_whole'],
    [null, 'value_missing'],
    ['', 'value_missing'],
    ['很多', 'not_a_number'],
    ['1,20', 'not_a_number'],
    ['1.200,5', 'not_a_number'],
    [true, 'boolean_value'],
    [Number.NaN, 'not_a_number'],
    [{ code: '#DIV/0!' }, 'excel_error'],
  ])('%p is refused as %s', (cell, code) => {
    expect(readHeadcount(cell)).toMatchObject({ ok: false, refusal: { code } });
  });
});
