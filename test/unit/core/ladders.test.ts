import fc from 'fast-check';
import { rational } from '../../../src/core/exact';
import { climbCriteria, climbThresholds } from '../../../src/core/ladders/climb';

describe('a ladder of cumulative criteria', () => {
  const CRITERIA = [3, 2, 2];
  test.each<[string, number, number | null]>([
    ['yyyyyyy', 3, null],
    ['yyyyyyn', 2, 6],
    ['yyyyynn', 2, 5],
    ['yyyynyy', 1, 4],
    ['yyynyyy', 1, 3],
    ['yynyyyy', 0, 2],
    ['nyyyyyy', 0, 0],
    ['nnnnnnn', 0, 0],
  ])('%s reaches rung %d and stops at %p', (answers, rungs, stopsAt) => {
    expect(
      climbCriteria(
        CRITERIA,
        [...answers].map((answer) => answer === 'y'),
      ),
    ).toEqual({ rungs, stopsAt });
  });

  test('meeting one more criterion never lowers the rung, and all below the rung are met', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }).chain((criteria) =>
          fc.tuple(
            fc.constant(criteria),
            fc.array(fc.boolean(), {
              minLength: criteria.reduce((sum, count) => sum + count, 0),
              maxLength: criteria.reduce((sum, count) => sum + count, 0),
            }),
            fc.nat(),
          ),
        ),
        ([criteria, met, at]) => {
          const reached = climbCriteria(criteria, met);
          const more = met.map((value, index) => value || index === at % met.length);
          expect(climbCriteria(criteria, more).rungs).toBeGreaterThanOrEqual(reached.rungs);
          const below = criteria.slice(0, reached.rungs).reduce((sum, count) => sum + count, 0);
          expect(met.slice(0, below).every(Boolean)).toBe(true);
          expect(reached.stopsAt === null).toBe(reached.rungs === criteria.length);
        },
      ),
    );
  });
});

describe('a ladder of thresholds', () => {
  const THRESHOLDS = [60, 75, 85].map((threshold) => rational(threshold));
  test.each<[number, number, number | null]>([
    [5999, 0, 0],
    [6000, 1, 1],
    [7499, 1, 1],
    [7500, 2, 2],
    [8499, 2, 2],
    [8500, 3, null],
    [10_000, 3, null],
  ])('%d hundredths reach rung %d', (hundredths, rungs, stopsAt) => {
    expect(climbThresholds(rational(hundredths, 100), THRESHOLDS)).toEqual({ rungs, stopsAt });
  });
});
