import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import { trialCard } from '../../../../src/rate-cards';
import type { CaseArgument } from '../call-case';
import type { Generator } from './generator';
import { BLANK, column, fullWidth, mostly, oddCell, optional, synonyms, word } from './words';

const EDGES = trialCard.bands.flatMap(({ min, max }) => [min, max]);

/** Headcounts, mostly at the edges of bands and beside them. */
export const headcount: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...EDGES), fc.constantFrom(0, 1, -1)).map(([edge, aside]) => edge + aside) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 10_700 }) },
  fc.constantFrom(0, -5, 12.5, 10_701, 1_000_000),
);

const headcounts = fc.oneof(
  { weight: 6, arbitrary: headcount },
  { weight: 1, arbitrary: fc.constant(BLANK) },
  { weight: 2, arbitrary: fc.array(fc.oneof(headcount, fc.constant(null)), { minLength: 2, maxLength: 4 }).map(column) },
);

export const auditType = mostly(optional(word('auditType')), fc.constantFrom('抽查', '初*', '?'));
const part = mostly(optional(word('part')), fc.constantFrom('路上', '*'));
const language = optional(word('language'));
const oddHeadcount: fc.Arbitrary<Cell> = fc.oneof(
  headcount,
  oddCell,
  fc.constantFrom('1,200人', '１２００', ' 1200 ', '1200 人', '12.5人'),
);

export const tuple = (...parts: fc.Arbitrary<CaseArgument>[]): fc.Arbitrary<readonly CaseArgument[]> =>
  fc.tuple(...parts).map((args) => [...args]);
const odd = (usual: fc.Arbitrary<CaseArgument>): fc.Arbitrary<CaseArgument> => fc.oneof({ weight: 3, arbitrary: usual }, oddCell);

export const fees: Readonly<Record<string, Generator>> = {
  BAND: { native: tuple(headcounts), beyond: tuple(oddHeadcount) },
  PERSONDAYS: {
    native: tuple(headcounts, auditType, part),
    beyond: tuple(oddHeadcount, odd(word('auditType').map(fullWidth)), odd(part)),
  },
  FEE: { native: tuple(headcounts, auditType), beyond: tuple(oddHeadcount, odd(word('auditType').map(fullWidth))) },
  FEETABLE: {
    native: tuple(
      fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('auditType')),
      fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('language')),
    ),
    beyond: tuple(odd(auditType), odd(language)),
    repeats: false,
    mostLive: 60,
  },
};
