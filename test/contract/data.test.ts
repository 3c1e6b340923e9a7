import { rational, ZERO } from '../../src/core/exact';
import { trialCard } from '../../src/rate-cards';
import { gbt27922, type Indicator } from '../../src/standards';
import { indicatorLists } from '../../src/standards/indicator-list';
import { ladders } from '../../src/standards/ladders';
import { sbtProduction, sbtSales } from '../../src/standards/predecessor';
import { serviceManagerRules } from '../../src/standards/service-managers';
import { WORDS } from '../../src/core/cells/words';
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
    const others = gbt27922.indicators.filter(({ points }) => points.provenance !== 'default');
    expect(others.map(({ clause, points }) => [clause, points.provenance])).toEqual([['5.1.2.2', 'brief']]);
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

describe.each([
  [sbtProduction, 27, [4, 4, 5, 3, 3, 3, 2, 3]],
  [sbtSales, 23, [4, 4, 3, 3, 2, 3, 2, 2]],
] as const)('SB/T 10401-2006, list %#', (standard, count, sizes) => {
  test(`has 8 groups with ${String(count)} indicators in all, each of its own name within its group`, () => {
    expect(standard.groups.map(({ indicators }) => indicators.length)).toEqual(sizes);
    for (const { indicators } of standard.groups) {
      expect(new Set(indicators.map((name) => name['zh-CN'])).size).toBe(indicators.length);
      expect(new Set(indicators.map((name) => name['en-US'])).size).toBe(indicators.length);
    }
  });
  test('weighs every indicator 1, a default of ours, and says that it was replaced', () => {
    expect(standard.weight).toEqual({ numerator: 1, denominator: 1, provenance: 'default' });
    expect(standard.replacedBy).toBe(gbt27922.designation);
    expect(standard.status['zh-CN']).toMatch(/GB\/T 27922-2011 代替.*不据此发证/u);
    expect(standard.status['en-US']).toMatch(/replaced by GB\/T 27922-2011.*no certificate/u);
  });
  test('has the same stars as the standard in force', () => {
    const stars = (levels: readonly { id: string; threshold: number }[]): unknown[] => levels.map(({ id, threshold }) => [id, threshold]);
    expect(stars(standard.levels)).toEqual(stars(gbt27922.levels));
  });
});

describe('the lists of INDICATORS', () => {
  test.each([
    ['gbt27922', [3, 15, 16], ['100', '100', '100']],
    ['sbtProduction', [8, 27], ['27', '27']],
    ['sbtSales', [8, 23], ['23', '23']],
  ] as const)('of %s add up on every level', (standard, counts, sums) => {
    const { levels } = indicatorLists(standard);
    expect(levels.map((rows) => rows.length)).toEqual(counts);
    expect(levels.map((rows) => rows.reduce((total, { points }) => total.add(points), ZERO).toFraction())).toEqual(sums);
    for (const rows of levels) expect(new Set(rows.map(({ clause }) => clause)).size).toBe(rows.length);
  });
});

describe('the other ladders', () => {
  test('are those that have words, each with criteria on all rungs or on none', () => {
    expect(ladders.map(({ id }) => id)).toEqual(Object.keys(WORDS.ladder));
    expect(ladders.map(({ rungs }) => rungs.map(({ criteria = [] }) => criteria.length))).toEqual([
      [3, 2, 2],
      [2, 2, 2],
      [2, 1, 2],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });
  test('say of seven, ten and twelve stars that they are outside GB/T 27922', () => {
    const stars = ladders.find(({ id }) => id === 'le');
    expect(stars?.rungs.map(({ name }) => name['zh-CN'])).toEqual(['达标', '五星', '七星', '十星', '十二星']);
    expect(stars?.note?.['zh-CN']).toMatch(/七星、十星、十二星不是 GB\/T 27922 的等级/u);
    expect(stars?.note?.['en-US']).toMatch(/Seven, ten and twelve stars are outside GB\/T 27922/u);
  });
});

describe('the rules on certified service managers', () => {
  test('are a tenth and the points of their clause; rounding and proportion are defaults of ours', () => {
    const { share, points, clause, rounding, shortfall } = serviceManagerRules;
    expect([share.numerator, share.denominator, share.provenance]).toEqual([1, 10, 'brief']);
    const row = gbt27922.indicators.find((indicator) => indicator.clause === clause);
    expect([points.numerator, points.denominator]).toEqual([row?.points.numerator, row?.points.denominator]);
    expect([rounding, shortfall]).toEqual([
      { value: 'up', provenance: 'default' },
      { value: 'proportional', provenance: 'default' },
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
