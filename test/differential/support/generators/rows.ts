import fc from 'fast-check';
import type { Cell, Matrix } from '../../../../src/core/cells/cell';
import type { CaseArgument } from '../call-case';
import { column, fullWidth, mostly, oddCell, word } from './words';

/** One indicator row as it stands in the sheet. */
export interface Row {
  readonly points: Cell;
  readonly judgement: Cell;
  readonly samples: Cell;
  readonly nonconforming: Cell;
}

const BARE = { samples: null, nonconforming: null } as const;

const somePoints: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(5, 6, 12.5, 1, 10, 25, 35, 40, 4.1, 0.1, 5.9, 33.333333333),
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
);

const sampleSize = fc.oneof(fc.constantFrom(1, 2, 3, 6, 7, 9, 11, 13, 99, 9998, 9999), fc.integer({ min: 1, max: 9999 }));

/** A row the rules understand. */
const goodRow: fc.Arbitrary<Row> = somePoints.chain((points) =>
  fc.oneof(
    { weight: 4, arbitrary: word('judgement', ['conforming']).map((judgement) => ({ points, judgement, ...BARE })) },
    { weight: 2, arbitrary: word('judgement', ['nonconforming']).map((judgement) => ({ points, judgement, ...BARE })) },
    { weight: 1, arbitrary: word('judgement', ['deleted']).map((judgement) => ({ points, judgement, ...BARE })) },
    {
      weight: 1,
      arbitrary: fc
        .oneof(word('judgement', ['unscored']), fc.constantFrom<Cell[]>(null, ''))
        .map((judgement) => ({ points, judgement, ...BARE })),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(word('judgement', ['sampled']), sampleSize).chain(([judgement, samples]) =>
        fc.oneof(fc.constantFrom(0, 1, samples, samples - 1), fc.integer({ min: 0, max: samples })).map((nonconforming) => ({
          points,
          judgement,
          samples,
          nonconforming: nonconforming === 0 ? null : Math.min(nonconforming, samples),
        })),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.oneof(fc.constantFrom(1, 0.5, 0.999, 0.01), fc.double({ min: 0.01, max: 1, noNaN: true })).map((share) => ({
        points,
        judgement:
          Math.max(0.01, Math.floor(points * share * 100) / 100) <= points
            ? Math.max(0.01, Math.floor(points * share * 100) / 100)
            : points,
        ...BARE,
      })),
    },
    { weight: 1, arbitrary: fc.constant({ points, judgement: '符合', samples: 4, nonconforming: 0 }) },
  ),
);

/** A row nobody wrote in. */
const blankRow: fc.Arbitrary<Row> = fc.constant({ points: null, judgement: null, ...BARE });

/** A row that is refused, in ways a formula can see. */
const badRow: fc.Arbitrary<Row> = fc.constantFrom<Row[]>(
  { points: 5, judgement: 'maybe', ...BARE },
  { points: 5, judgement: '符*', ...BARE },
  { points: 5, judgement: '?', ...BARE },
  { points: 5, judgement: 5.01, ...BARE },
  { points: 5, judgement: -1, ...BARE },
  { points: -5, judgement: '符合', ...BARE },
  { points: 0, judgement: '符合', ...BARE },
  { points: null, judgement: '符合', ...BARE },
  { points: 'five', judgement: '符合', ...BARE },
  { points: 5, judgement: '抽样', samples: null, nonconforming: null },
  { points: 5, judgement: '抽样', samples: 2.5, nonconforming: 0 },
  { points: 5, judgement: '抽样', samples: 5, nonconforming: 6 },
  { points: 5, judgement: '抽样', samples: 5, nonconforming: -1 },
  { points: 5, judgement: '抽样', samples: 5, nonconforming: 1.5 },
  { points: 5, judgement: '符合', samples: 5, nonconforming: 1 },
  { points: 5, judgement: { code: '#N/A' }, ...BARE },
  { points: { code: '#DIV/0!' }, judgement: '符合', ...BARE },
);

/** Rows whose exact total is a threshold, or a hair beside it, which binary arithmetic gets wrong. */
const thresholdRows: fc.Arbitrary<Row[]> = fc
  .tuple(fc.constantFrom(5, 10, 20, 30), fc.constantFrom(2, 3, 6, 7, 9, 11, 13, 17, 19), fc.integer({ min: 0, max: 2 }))
  .map(([loss, count, aside]): Row[] => {
    const rows = Math.min(count, Math.floor(100 / loss));
    const sampled = Array.from({ length: rows }, (): Row => ({ points: loss, judgement: '抽样', samples: rows, nonconforming: 1 }));
    const rest = 100 - rows * loss;
    const all: Row[] = rest > 0 ? [...sampled, { points: rest, judgement: 'conforming', ...BARE }] : sampled;
    if (aside === 1) all.push({ points: 0.01, judgement: '抽样', samples: 9999, nonconforming: 1 });
    if (aside === 2) all.push({ points: 0.01, judgement: '不符合', ...BARE });
    return all;
  });

/** Totals of which many nines follow the last decimal shown: LibreOffice's ROUNDDOWN turns some of them up. */
const ninesRows: fc.Arbitrary<Row[]> = fc.integer({ min: 1, max: 99 }).map((points): Row[] => [
  { points, judgement: '符合', ...BARE },
  { points: 100 - points, judgement: '不符合', ...BARE },
  { points: 0.01, judgement: '不符合', ...BARE },
]);

export const goodRows: fc.Arbitrary<Row[]> = fc.oneof(
  { weight: 2, arbitrary: thresholdRows },
  { weight: 1, arbitrary: ninesRows },
  { weight: 4, arbitrary: fc.array(mostly(goodRow, blankRow), { minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.array(goodRow, { minLength: 16, maxLength: 16 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom<Row[]>({ points: 5, judgement: '未评', ...BARE }, { points: 5, judgement: 'n/a', ...BARE }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
);

/** Mostly rows that are understood; now and then one that is not. */
export const rows: fc.Arbitrary<Row[]> = mostly(
  goodRows,
  fc.tuple(goodRows, badRow, fc.nat()).map(([all, bad, place]) => all.toSpliced(place % (all.length + 1), 0, bad)),
);

/** Rows with anything in any cell. */
export const oddRows: fc.Arbitrary<Row[]> = fc
  .tuple(goodRows, fc.nat(), fc.constantFrom('points', 'judgement', 'samples', 'nonconforming'), oddCell)
  .map(([all, place, field, cell]) => all.map((row, index) => (index === place % all.length ? { ...row, [field]: cell } : row)))
  .chain((all) =>
    fc
      .boolean()
      .map((wide) =>
        wide ? all.map((row) => (typeof row.judgement === 'string' ? { ...row, judgement: fullWidth(row.judgement) } : row)) : all,
      ),
  );

export const pointsOf = (all: readonly Row[]): Matrix => column(all.map(({ points }) => points));
export const judgementsOf = (all: readonly Row[]): Matrix => column(all.map(({ judgement }) => judgement));

/** The four columns that scoring functions share; samples and nonconforming are left out where no row has any. */
export function columnsOf(all: readonly Row[]): CaseArgument[] {
  const used = all.some(({ samples, nonconforming }) => samples !== null || nonconforming !== null);
  return [
    pointsOf(all),
    judgementsOf(all),
    used ? column(all.map(({ samples }) => samples)) : null,
    used ? column(all.map(({ nonconforming }) => nonconforming)) : null,
  ];
}
