import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import type { CaseArgument } from '../call-case';
import { tuple } from './fees';
import type { Generator } from './generator';
import { BLANK, column, fullWidth, mostly, oddCell, optional, synonyms, word } from './words';

/** Serial numbers of 28 and 29 February, 1 March and ends of months, of leap years and others. */
const EDGES = [45_350, 45_351, 45_352, 45_716, 45_717, 46_081, 46_082, 46_348, 45_657, 45_658, 45_688, 45_716, 45_777, 36_585, 36_586];

const day: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...EDGES), fc.constantFrom(-1, 0, 1, 365, 1096)).map(([edge, aside]) => edge + aside) },
  { weight: 4, arbitrary: fc.integer({ min: 40_000, max: 60_000 }) },
  fc.integer({ min: 40_000, max: 60_000 }).map((serial) => serial + 0.75),
);
const date = mostly(day, fc.constantFrom(0, -1, 30));
const oddDate: fc.Arbitrary<Cell> = fc.oneof(
  date,
  oddCell,
  fc.constantFrom('2026-11-22', '2026/2/29', '2024/2/29', '2026年11月22日', '２０２６-11-22', '22.11.2026', '昨天', '2026-13-01'),
);
const language = optional(word('language'));
const odd = (usual: fc.Arbitrary<CaseArgument>): fc.Arbitrary<CaseArgument> => mostly(usual, oddCell);
const plan = mostly(optional(word('plan')), fc.constantFrom('4m', '?'));

/** Issue, and a day to look from, around the anniversaries and the window of recertification. */
const issuedAndAsOf: fc.Arbitrary<readonly [number, number]> = fc
  .tuple(day, fc.constantFrom(0, 365, 366, 730, 731, 1004, 1005, 1006, 1095, 1096, 1097, 1461, -1), fc.integer({ min: -2, max: 2 }))
  .map(([issued, later, aside]) => [issued, Math.floor(issued) + later + aside]);

export const lifecycle: Readonly<Record<string, Generator>> = {
  SCHEDULE: {
    native: tuple(date, plan, language),
    beyond: tuple(oddDate, odd(word('plan').map(fullWidth)), odd(language)),
    constants: [1, 2],
    mostLive: 160,
  },
  NEXTAUDIT: {
    constants: [2],
    native: fc.tuple(issuedAndAsOf, language).map(([[issued, asOf], words]) => [issued, asOf, words]),
    beyond: tuple(oddDate, oddDate, odd(language)),
  },
  EXPIRY: {
    native: tuple(fc.oneof({ weight: 5, arbitrary: date }, fc.array(date, { minLength: 2, maxLength: 4 }).map(column), fc.constant(BLANK))),
    beyond: tuple(oddDate),
  },
  VERSION: {
    native: tuple(fc.constantFrom<CaseArgument[]>(null, BLANK, ...synonyms('language'))),
    beyond: tuple(odd(language)),
    repeats: false,
    constants: [0],
    mostLive: 30,
  },
};
