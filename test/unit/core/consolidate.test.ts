import { consolidate, type Consolidation, type ConsolidationMethod } from '../../../src/core/audit/consolidate';
import type { Site } from '../../../src/core/audit/site';
import { rational, type Rational } from '../../../src/core/exact';
import type { Judgement } from '../../../src/core/scoring/row';
import { gbt27922, schemeOf } from '../../../src/standards';

const scheme = schemeOf(gbt27922);
const CONFORMING: Judgement = { kind: 'conforming' };
const LOST: Judgement = { kind: 'nonconforming' };
const OPEN: Judgement = { kind: 'unscored' };
const DELETED: Judgement = { kind: 'deleted' };
const sampled = (samples: number, nonconforming: number): Judgement => ({ kind: 'sampled', samples, nonconforming });

/** A site with rows of these points. */
function site(
  name: string,
  rows: readonly [points: number, judgement: Judgement][],
  headcount: number | null = null,
  deductions = 0,
): Site {
  return {
    name,
    headcount: headcount === null ? null : rational(headcount),
    rows: rows.map(([points, judgement], index) => ({ id: `R${String(index + 1)}`, row: { points: rational(points), judgement } })),
    deductions,
  };
}

function made(sites: readonly Site[], method: ConsolidationMethod): Consolidation {
  const result = consolidate(sites, method, scheme);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result;
}

const scoreOf = (sites: readonly Site[], method: ConsolidationMethod): string => (made(sites, method).score as Rational).toFraction(true);
const levelId = (result: Consolidation): unknown => result.level;

describe('pooled', () => {
  test.each<[string, Judgement[], string]>([
    ['samples are summed: 1 + 3 of 10 + 20 fail', [sampled(10, 1), sampled(20, 3)], '86 2/3'],
    ['sites without samples count as one each', [CONFORMING, LOST, CONFORMING], '66 2/3'],
    ['a site without samples is one more sample', [sampled(9, 0), LOST], '90'],
    ['points earned are averaged exactly', [CONFORMING, { kind: 'earned', points: rational(1, 3), fromCell: false }], '66 2/3'],
    ['a site where the row does not apply takes no part', [DELETED, sampled(4, 1)], '75'],
    ['an open site takes no part in the score so far', [OPEN, sampled(4, 1)], '75'],
  ])('%s', (_, judgements, expected) => {
    // A second row everywhere, so that a deleted one leaves something; it is not scored.
    const sites = judgements.map((judgement, index) =>
      site(`S${String(index)}`, [
        [1, judgement],
        [99, OPEN],
      ]),
    );
    expect(scoreOf(sites, 'pooled')).toBe(expected);
  });

  test('open sites keep it provisional, between lost and won', () => {
    const result = made([site('A', [[1, OPEN]]), site('B', [[1, sampled(3, 0)]])], 'pooled');
    expect(result.unscored).toBe(1);
    expect([result.lowest.score.toFraction(), result.highest.score.toFraction()]).toEqual(['75', '100']);
  });

  test('the special deductions of all sites are borne, and five fail it', () => {
    const one = (deductions: number): Site => site(`S${String(deductions)}`, [[1, CONFORMING]], null, deductions);
    expect(scoreOf([one(1), one(2)], 'pooled')).toBe('97');
    const failed = made([one(2), one(3)], 'pooled');
    expect([failed.failed, levelId(failed), failed.deductions]).toEqual([true, { id: 'notQualified' }, 5]);
  });

  test.each<[string, Site[], unknown]>([
    ['no site', [], { code: 'no_sites' }],
    ['a site without a row that applies', [site('A', [[1, DELETED]])], { code: 'nothing_applies', site: 'A' }],
    [
      'a row that only one site has',
      [
        site('A', [[1, CONFORMING]]),
        site('B', [
          [1, CONFORMING],
          [1, LOST],
        ]),
      ],
      { code: 'row_missing', row: 'R2', site: 'A' },
    ],
  ])('refuses %s', (_, sites, refusal) => {
    expect(consolidate(sites, 'pooled', scheme)).toEqual({ kind: 'refused', refusal });
  });

  test('refuses rows with different points', () => {
    const result = consolidate([site('A', [[5, CONFORMING]]), site('B', [[6, CONFORMING]])], 'pooled', scheme);
    expect(result).toMatchObject({ kind: 'refused', refusal: { code: 'points_differ', row: 'R1', site: 'B' } });
  });

  test('refuses an id that comes twice', () => {
    const twice = site('A', [[5, CONFORMING]]);
    expect(consolidate([{ ...twice, rows: [...twice.rows, ...twice.rows] }], 'pooled', scheme)).toEqual({
      kind: 'refused',
      refusal: { code: 'row_twice', row: 'R1', site: 'A' },
    });
  });
});

describe('weighted by headcount', () => {
  test('a score of 90 with 300 people and of 60 with 100 is 82.5', () => {
    const sites = [
      site(
        'A',
        [
          [90, CONFORMING],
          [10, LOST],
        ],
        300,
      ),
      site(
        'B',
        [
          [60, CONFORMING],
          [40, LOST],
        ],
        100,
      ),
    ];
    expect(scoreOf(sites, 'weighted')).toBe('82 1/2');
  });

  test('is exact: three thirds make a level that two decimals would miss', () => {
    const sites = [
      site(
        'A',
        [
          [95, CONFORMING],
          [5, LOST],
        ],
        1,
      ),
      site('B', [[3, sampled(60, 3)]], 2),
    ];
    expect([scoreOf(sites, 'weighted'), levelId(made(sites, 'weighted'))]).toEqual(['95', { id: 'fiveStar' }]);
  });

  test('special deductions are taken off afterwards, all of them', () => {
    const sites = [site('A', [[1, CONFORMING]], 10, 1), site('B', [[1, CONFORMING]], 990, 1)];
    expect(scoreOf(sites, 'weighted')).toBe('98');
  });

  test.each([[null], [0]])('refuses a headcount of %s', (headcount) => {
    expect(consolidate([site('A', [[1, CONFORMING]], 5), site('B', [[1, CONFORMING]], headcount)], 'weighted', scheme)).toEqual({
      kind: 'refused',
      refusal: { code: 'headcount_missing', site: 'B' },
    });
  });
});

describe('the worst site', () => {
  test('is the one with the lowest score', () => {
    const result = made(
      [
        site('A', [
          [90, CONFORMING],
          [10, LOST],
        ]),
        site('B', [
          [80, CONFORMING],
          [20, LOST],
        ]),
      ],
      'worst',
    );
    expect([result.worstSite, result.score?.toFraction(), levelId(result)]).toEqual(['B', '80', { id: 'threeStar' }]);
  });

  test('is the one that failed by special deductions, whatever its score', () => {
    const result = made(
      [
        site('A', [[1, CONFORMING]], null, 5),
        site('B', [
          [75, CONFORMING],
          [25, LOST],
        ]),
      ],
      'worst',
    );
    expect([result.worstSite, result.score?.toFraction(), levelId(result), result.failed]).toEqual([
      'A',
      '95',
      { id: 'notQualified' },
      true,
    ]);
  });

  test('bears its own special deductions only', () => {
    expect(
      made(
        [
          site('A', [[1, CONFORMING]], null, 3),
          site(
            'B',
            [
              [9, CONFORMING],
              [1, LOST],
            ],
            null,
            2,
          ),
        ],
        'worst',
      ).deductions,
    ).toBe(2);
  });

  test('stays provisional while another site is open', () => {
    const result = made([site('A', [[1, OPEN]]), site('B', [[1, CONFORMING]])], 'worst');
    expect([result.worstSite, result.unscored, result.lowest.score.toFraction(), result.highest.score.toFraction()]).toEqual([
      'B',
      1,
      '0',
      '100',
    ]);
  });
});
