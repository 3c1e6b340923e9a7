import fc from 'fast-check';
import { rational } from '../../../src/core/exact';
import { managerPoints, managersShort, requiredManagers } from '../../../src/core/managers/managers';

const CLAUSE = { share: rational(1, 10), points: rational(5) };

test.each([
  [1, 1],
  [9, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [21, 3],
  [100, 10],
  [101, 11],
  [999_999, 100_000],
])('%d of the management staff need %d certified managers', (staff, required) => {
  expect(requiredManagers(staff, CLAUSE)).toBe(required);
});

test('no one more or less than a tenth, rounded up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (staff) => {
      const required = requiredManagers(staff, CLAUSE);
      expect(required * 10).toBeGreaterThanOrEqual(staff);
      expect((required - 1) * 10).toBeLessThan(staff);
    }),
  );
});

test.each([
  [3, 3, '5', '5'],
  [3, 4, '5', '5'],
  [3, 2, '10/3', '0'],
  [3, 0, '0', '0'],
  [7, 6, '30/7', '0'],
])('%d required, %d certified: %s points in proportion, %s all or nothing', (required, certified, proportional, allOrNothing) => {
  expect(managerPoints(required, certified, 'proportional', CLAUSE).toFraction()).toBe(proportional);
  expect(managerPoints(required, certified, 'allOrNothing', CLAUSE).toFraction()).toBe(allOrNothing);
});

test.each([
  [3, 2, 1],
  [3, 3, 0],
  [3, 5, 0],
])('%d required, %d certified: %d short', (required, certified, short) => {
  expect(managersShort(required, certified)).toBe(short);
});
