import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import { WORDS, type JudgementWord } from '../../../../src/core/cells/words';

/** Points, judgement, samples and nonconforming samples of one indicator. */
export type AuditRow = readonly [points: Cell, judgement: Cell, samples: Cell, nonconforming: Cell];

const points = fc.integer({ min: 1, max: 2500 }).map((hundredths) => hundredths / 100);

const loud = (word: string): string => ` ${word.toUpperCase()} `;

/** Any synonym of a judgement, also in capitals and with blanks around it. */
function word(...kinds: readonly JudgementWord[]): fc.Arbitrary<string> {
  const words = kinds.flatMap((kind) => [...WORDS.judgement[kind]]);
  return fc.constantFrom(...words, ...words.map(loud));
}

const simple = fc.tuple(
  points,
  word('unscored', 'conforming', 'nonconforming', 'deleted'),
  fc.constantFrom(null, 3),
  fc.constant(null),
) satisfies fc.Arbitrary<AuditRow>;

const sampled = fc
  .tuple(points, word('sampled'), fc.integer({ min: 1, max: 9999 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([own, judgement, samples, share]): AuditRow => [own, judgement, samples, share < 0.1 ? null : Math.floor(share * samples)]);

/** Points earned as hundredths of the points, with whatever binary noise the multiplication leaves. */
const earned = fc
  .tuple(points, fc.integer({ min: 1, max: 100 }))
  .map(([own, hundredths]): AuditRow => [own, own * (hundredths * 0.01), null, null]);

const open = fc.tuple(points, fc.constantFrom(null, 0), fc.constant(null), fc.constantFrom(null, 2)) satisfies fc.Arbitrary<AuditRow>;
const skipped = fc.constant<AuditRow>([null, null, null, null]);

/** Any row that can be read. */
export const readableRow: fc.Arbitrary<AuditRow> = fc.oneof(simple, sampled, sampled, earned, open, skipped);

/** Any row without points earned as a number: a table of such rows has an exact score. */
export const exactRow: fc.Arbitrary<AuditRow> = fc.oneof(simple, sampled, open, skipped);

/** Rows that the functions refuse, one of each kind. */
export const BROKEN_ROWS: readonly AuditRow[] = [
  [5, '尚可', null, null],
  [5, '*', null, null],
  [5, '符?', null, null],
  [5, '符', null, null],
  [5, true, null, null],
  [5, false, null, null],
  [5, { code: '#N/A' }, null, null],
  [5, -1, null, null],
  [5, 5.01, null, null],
  [5, 5.00000001, null, null],
  [0, '符合', null, null],
  [null, '符合', null, null],
  [null, '未评', null, null],
  [null, 3, null, null],
  [-5, '符合', null, null],
  [-5, null, null, null],
  [true, '符合', null, null],
  ['五', '符合', null, null],
  [{ code: '#DIV/0!' }, '符合', null, null],
  [5, '符合', 3, 1],
  [5, 'yes', null, -1],
  [5, '符合', null, '一'],
  [5, '抽样', null, null],
  [5, '抽样', 0, 0],
  [5, '抽样', 2.5, 1],
  [5, '抽样', -3, 1],
  [5, '抽样', '三', 1],
  [5, '抽样', true, 1],
  [5, '抽样', 3, 4],
  [5, '抽样', 3, -1],
  [5, '抽样', 3, 0.5],
  [5, '抽样', 3, '一'],
  [5, '抽样', 3, true],
  [5, '抽样', { code: '#REF!' }, 1],
  [5, '符合', { code: '#REF!' }, null],
  [5, '符合', null, { code: '#REF!' }],
];

/** Rows of a table, now and then with a broken one among them. */
export const auditRows = (length: number, row = readableRow): fc.Arbitrary<readonly AuditRow[]> =>
  fc
    .tuple(
      fc.array(row, { minLength: length, maxLength: length }),
      fc.option(fc.tuple(fc.nat({ max: length - 1 }), fc.constantFrom(...BROKEN_ROWS)), { freq: 6 }),
    )
    .map(([rows, broken]) => (broken ? rows.map((row, index) => (index === broken[0] ? broken[1] : row)) : rows));

/** One column of the rows, as the functions take it. */
export function columnOf(rows: readonly AuditRow[], index: number): Cell[][] {
  return rows.map((row) => [row[index]]);
}
