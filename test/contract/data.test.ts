import { rational, ZERO } from '../../src/core/exact';
import { trialCard } from '../../src/rate-cards';
import { gbt27922, type Indicator } from '../../src/standards';
import { dataFaults } from '../../scripts/check-data.mjs';

test('data files agree with their schemas', () => {
  expect(dataFaults()).toEqual([]);
});

describe('GB/T 27922-2011', () => {
  const sum = (rows: readonly Indicator[]): string =>
    rows.reduce((total, { points }) => total.add(rational(points.numerator, points.denominator)), ZERO).toFraction();

  test('has 16 scorable rows that make 100 points', () => {
    expect(gbt27922.indicators).toHaveLength(16);
    expect(sum(gbt27922.indicators)).toBe('100');
  });
  test.each([
    ['5.1', '40'],
    ['5.2', '35'],
    ['5.3', '25'],
  ])('group %s makes %s points, as published', (clause, points) => {
    const group = gbt27922.groups.find((candidate) => candidate.clause === clause);
    expect([String(group?.points), group?.provenance]).toEqual([points, 'published']);
    expect(sum(gbt27922.indicators.filter((row) => row.group === clause))).toBe(points);
  });
  test('every row belongs to the group and the second-level indicator of its clause; ids are unique', () => {
    for (const { clause, group } of gbt27922.indicators) {
      expect(clause.startsWith(`${group}.`)).toBe(true);
      expect(gbt27922.secondLevel.some((second) => clause === second.clause || clause.startsWith(`${second.clause}.`))).toBe(true);
    }
    expect(new Set(gbt27922.indicators.map(({ id }) => id)).size).toBe(16);
    expect(gbt27922.secondLevel).toHaveLength(15);
  });
  test('only 5.1.2.2 has points that are not a default of ours', () => {
    expect(gbt27922.indicators.filter(({ points }) => points.provenance !== 'default').map(({ clause }) => clause)).toEqual(['5.1.2.2']);
  });
  test('levels rise', () => {
    expect(gbt27922.levels.map(({ id, threshold }) => [id, threshold])).toEqual([
      ['qualified', 70],
      ['threeStar', 80],
      ['fourStar', 90],
      ['fiveStar', 95],
    ]);
  });
});

describe('the trial fee standard', () => {
  test('bands follow each other without gap or overlap and days never fall', () => {
    for (const [index, band] of trialCard.bands.entries()) {
      const before = trialCard.bands[index - 1];
      expect(band.min).toBe((before?.max ?? 0) + 1);
      expect(band.max).toBeGreaterThanOrEqual(band.min);
      for (const type of ['initial', 'surveillance', 'recertification'] as const) {
        expect(band.days[type].total.value).toBeGreaterThanOrEqual(before?.days[type].total.value ?? 0);
        expect(band.days[type].onsite.value).toBeLessThanOrEqual(band.days[type].total.value);
      }
    }
  });
  test('exactly three figures of the table are derived', () => {
    const derived = trialCard.bands.flatMap((band) =>
      Object.entries(band.days).flatMap(([type, days]) =>
        Object.entries<{ provenance: string }>({ ...days })
          .filter(([, figure]) => figure.provenance === 'derived')
          .map(([part]) => `${band.min} ${type} ${part}`),
      ),
    );
    expect(derived).toEqual(['8501 surveillance onsite', '8501 recertification total', '8501 recertification onsite']);
  });
});
