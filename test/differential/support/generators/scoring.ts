import fc from 'fast-check';
import type { Matrix } from '../../../../src/core/cells/cell';
import type { CaseArgument } from '../call-case';
import type { Generator } from './generator';
import { columnsOf, oddRows, rows, type Row } from './rows';
import { BLANK, column, fullWidth, mostly, oddCell, optional, synonyms, word } from './words';

const language = optional(word('language'));
const THRESHOLDS = [70, 80, 90, 95] as const;

/** Scores at and around every threshold, with the noise that binary sums leave. */
export const score: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...THRESHOLDS, 0, 100), fc.constantFrom(0, 1e-6, -1e-6, 1e-12, -1e-12, 0.01, -0.01, 1e-8, -1e-8, 3e-14))
      .map(([threshold, aside]) => threshold + aside),
  },
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(94.99999999999888, 0.1 + 0.2, -0.000001, 100.01, 101, -1),
);

export const deductions = optional(mostly(fc.integer({ min: 0, max: 7 }), fc.constantFrom(-1, 1.5)));
export const bonus = optional(mostly(fc.constantFrom(0, 1), fc.constantFrom(2, -1, 0.5)));

/** A user's scheme: thresholds rising or not sorted, texts of any kind. */
const goodScheme: fc.Arbitrary<Matrix> = fc
  .uniqueArray(fc.constantFrom(0, 10, 50, 59.5, 60, 70, 75, 80, 85, 90, 99, 100), { minLength: 1, maxLength: 5 })
  .map((limits) => limits.map((limit, index) => [limit, `L${String(index)}`]));
const scheme = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: word('standard') },
  { weight: 3, arbitrary: goodScheme },
  fc.constant(BLANK),
);

const scores = fc.oneof(
  { weight: 6, arbitrary: score },
  { weight: 1, arbitrary: fc.constant(BLANK) },
  { weight: 2, arbitrary: fc.array(fc.oneof(score, fc.constant(null)), { minLength: 2, maxLength: 4 }).map(column) },
);

const graded = (withLanguage: boolean): Generator => ({
  native: fc
    .tuple(scores, scheme, deductions, withLanguage ? language : fc.constant(null))
    .map(([one, levels, special, words]) => (withLanguage ? [one, levels, special, words] : [one, levels, special])),
  beyond: fc
    .tuple(
      fc.oneof(scores, oddCell),
      fc.oneof(
        scheme,
        oddCell,
        fc.constant([
          [70, 'a'],
          [70, 'b'],
        ]),
      ),
      fc.oneof(deductions, oddCell),
      fc.oneof(language, oddCell),
    )
    .map((args): CaseArgument[] => (withLanguage ? args : args.slice(0, 3))),
});

/** A target is written by hand: a word, or a score without binary noise. */
export const target = mostly(
  fc.oneof(
    word('level', ['qualified', 'threeStar', 'fourStar', 'fiveStar']),
    score.map((value) => Number(value.toFixed(9))),
  ),
  fc.constantFrom('六星', '', 'not qualified', '五*'),
);

export const rowsWith = <T extends CaseArgument>(
  all: fc.Arbitrary<Row[]>,
  ...more: fc.Arbitrary<T>[]
): fc.Arbitrary<readonly CaseArgument[]> => fc.tuple(all, fc.tuple(...more)).map(([table, rest]) => [...columnsOf(table), ...rest]);

export const CLAUSES = ['5.1.1', '5.1.2', '5.1.2.2', '5.2.1', '5.2.6', '5.3.1', '5.10.1', '5.1', 'A.1.1', '5.3'] as const;
const withClauses = (all: fc.Arbitrary<Row[]>, clause: fc.Arbitrary<string | number>): fc.Arbitrary<readonly CaseArgument[]> =>
  fc
    .tuple(
      all.chain((table) => fc.tuple(fc.constant(table), fc.array(clause, { minLength: table.length, maxLength: table.length }))),
      optional(fc.constantFrom(1, 2)),
      language,
    )
    .map(([[table, clauses], level, words]) => [column(clauses), ...columnsOf(table), level, words]);

/** Ladders of criteria, and how many each has. */
const CRITERIA = [
  { ladder: 'la', count: 7 },
  { ladder: 'lb', count: 6 },
  { ladder: 'lc', count: 5 },
] as const;

/** Answers to the criteria of a ladder, as many as it may have; mostly yes, so that rungs are reached. */
const answers = (count: number): fc.Arbitrary<CaseArgument> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: word('answer', ['met']) },
        { weight: 1, arbitrary: word('answer', ['notMet']) },
        { weight: 1, arbitrary: fc.oneof(word('answer', ['open']), fc.constant(null)) },
      ),
      { minLength: count, maxLength: count },
    )
    .map(column);

const byCriteria: fc.Arbitrary<readonly CaseArgument[]> = fc
  .tuple(fc.constantFrom(...CRITERIA), fc.constantFrom(0, 0, 0, 0, -1, 1))
  .chain(([{ ladder, count }, aside]) => fc.tuple(word('ladder', [ladder]), answers(count + aside), fc.constant(null), language))
  .map((args) => [...args]);

const byScore: fc.Arbitrary<readonly CaseArgument[]> = fc
  .tuple(
    word('ladder', ['ld', 'le']),
    score,
    fc.constantFrom([50, 60, 70, 80, 90], [60, 70, 80, 90, 95], [60, 60, 70, 80, 90], [60, 70]),
    language,
  )
  .map(([ladder, value, thresholds, words]) => [ladder, value, column(thresholds), words]);

const staff = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(-1, 0, 1)).map(([tens, aside]) => tens * 10 + aside) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  fc.constantFrom(0, -1, 2.5),
);

export const scoring: Readonly<Record<string, Generator>> = {
  GRADE: graded(true),
  RANK: graded(false),
  GAP: {
    native: fc.tuple(scores, optional(target)).map((args) => [...args]),
    beyond: fc.tuple(fc.oneof(scores, oddCell), fc.oneof(target, oddCell, word('level').map(fullWidth))).map((args) => [...args]),
  },
  SCORE: {
    native: rowsWith(rows, deductions, bonus),
    beyond: rowsWith<CaseArgument>(oddRows, fc.oneof(deductions, oddCell), fc.oneof(bonus, oddCell)),
  },
  LEVEL: {
    native: rowsWith<CaseArgument>(rows, deductions, bonus, language),
    beyond: rowsWith<CaseArgument>(oddRows, fc.oneof(deductions, oddCell), fc.oneof(bonus, oddCell), fc.oneof(language, oddCell)),
  },
  BREAKDOWN: {
    mostInEngine: 400,
    relative: 1e-9,
    constants: [6],
    native: withClauses(rows, fc.constantFrom(...CLAUSES)),
    beyond: withClauses(oddRows, fc.oneof(fc.constantFrom<(string | number)[]>(...CLAUSES, 5.1, 5, '5．1．1', '总则', ''))),
  },
  INDICATORS: {
    native: fc
      .tuple(
        fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('standard')),
        fc.constantFrom<CaseArgument[]>(null, BLANK, 1, 2),
        fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('language')),
      )
      .map((args) => [...args]),
    beyond: fc
      .tuple(fc.oneof(word('standard'), oddCell), fc.oneof(fc.constantFrom(1, 2, 3), oddCell), fc.oneof(language, oddCell))
      .map((args) => [...args]),
    repeats: false,
    constants: [0, 1, 2],
    mostLive: 60,
  },
  LADDER: {
    constants: [0, 3],
    native: fc.oneof({ weight: 3, arbitrary: byCriteria }, byScore),
    beyond: fc
      .tuple(
        fc.oneof(word('ladder').map(fullWidth), oddCell),
        fc.oneof(answers(7), score, oddCell),
        fc.oneof(fc.constant(column([60, 70, 80, 90, 95])), oddCell),
        fc.oneof(language, oddCell),
      )
      .map((args) => [...args]),
  },
  MANAGERS: {
    constants: [2, 3],
    native: fc
      .tuple(fc.oneof(staff, fc.constant(BLANK)), optional(fc.integer({ min: 0, max: 600 })), optional(word('managersRule')), language)
      .map((args) => [...args]),
    beyond: fc
      .tuple(
        fc.oneof(staff, oddCell),
        fc.oneof(fc.integer({ min: 0, max: 60 }), oddCell),
        fc.oneof(word('managersRule').map(fullWidth), oddCell),
        fc.oneof(language, oddCell),
      )
      .map((args) => [...args]),
  },
};
