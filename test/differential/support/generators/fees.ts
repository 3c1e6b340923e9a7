import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import { trialCard } from '../../../../src/rate-cards';
import type { CaseArgument } from '../call-case';
import type { Generator } from './generator';
import { badCard, goodCard } from './rate-cards';
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

/** Left out, the built-in card by its name, or one of the user's own. */
const card: fc.Arbitrary<CaseArgument> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: word('rateCard') },
  { weight: 1, arbitrary: fc.constant(BLANK) },
  { weight: 4, arbitrary: goodCard },
);
/** For functions whose tables by an own card keep their values. */
const mostlyTrial = fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: word('rateCard') }, goodCard);
const oddCard = fc.oneof({ weight: 2, arbitrary: card }, { weight: 3, arbitrary: badCard }, oddCell);
const oddAudit = odd(word('auditType').map(fullWidth));
const single = fc.oneof({ weight: 9, arbitrary: headcount }, fc.constant(BLANK));

/** Headcounts of further outlets; blank cells among them are none. */
const outletCounts: fc.Arbitrary<CaseArgument> = fc.oneof(
  fc.integer({ min: 1, max: 900 }),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 900 }) }, fc.constant(null)), { minLength: 2, maxLength: 4 })
    .map(column),
);
const tax: fc.Arbitrary<readonly [CaseArgument, CaseArgument]> = fc.oneof(
  fc.constant([null, null] as const),
  fc.tuple(fc.constantFrom<CaseArgument[]>(0.06, 0.03, 0.01, 0, 0.13), word('tax')),
);

const years = optional(mostly(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0.5, 13, -1)));

export const fees: Readonly<Record<string, Generator>> = {
  BAND: { native: tuple(headcounts, card), beyond: tuple(oddHeadcount, oddCard) },
  PERSONDAYS: { native: tuple(headcounts, auditType, part), beyond: tuple(oddHeadcount, oddAudit, odd(part)) },
  FEE: { native: tuple(headcounts, auditType, card), beyond: tuple(oddHeadcount, oddAudit, oddCard) },
  FEETABLE: {
    native: tuple(
      fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('auditType')),
      fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('language')),
    ),
    beyond: tuple(odd(auditType), odd(language)),
    repeats: false,
    constants: [0, 1],
    mostLive: 60,
  },
  QUOTE: {
    mostInEngine: 600,
    native: fc
      .tuple(single, auditType, mostlyTrial, fc.oneof(fc.constant(null), outletCounts), tax, language)
      .map(([count, type, own, outlets, [rate, included], words]) => [count, type, own, outlets, rate, included, words]),
    beyond: tuple(
      oddHeadcount,
      oddAudit,
      oddCard,
      odd(outletCounts),
      odd(fc.constantFrom<CaseArgument[]>(0.06, '6%', '６％', '免税', 1, 5)),
      odd(fc.constantFrom<CaseArgument[]>(true, false, '含税', 'excluded')),
      odd(language),
    ),
    constants: [1, 2, 4, 5, 6],
    mostLive: 160,
  },
  CYCLE: {
    mostInEngine: 400,
    native: tuple(single, years, mostlyTrial, language),
    constants: [1, 2, 3],
    beyond: fc
      .tuple(years, fc.oneof(oddHeadcount, fc.array(headcount, { minLength: 2, maxLength: 5 }).map(column)), oddCard, odd(language))
      .map(([count, heads, own, words]) => [heads, count, own, words]),
    mostLive: 160,
  },
  OUTLETS: { native: tuple(outletCounts, card, auditType), constants: [2], beyond: tuple(odd(outletCounts), oddCard, oddAudit) },
  SAMPLESIZE: {
    native: tuple(sites(), auditType),
    beyond: tuple(fc.oneof(sites(), oddCell), oddAudit),
  },
  NEXTBAND: {
    native: tuple(single, auditType, mostlyTrial),
    constants: [2],
    beyond: tuple(fc.oneof(headcounts, oddHeadcount), oddAudit, oddCard),
  },
};

/** Numbers of sites, mostly around squares, where the root is exact. */
function sites(): fc.Arbitrary<CaseArgument> {
  const one = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom(-1, 0, 1)).map(([root, aside]) => root * root + aside),
    },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 10_000 }) },
    fc.constantFrom(0, -4, 2.5),
  );
  return fc.oneof({ weight: 5, arbitrary: one }, fc.array(one, { minLength: 2, maxLength: 4 }).map(column), fc.constant(BLANK));
}
