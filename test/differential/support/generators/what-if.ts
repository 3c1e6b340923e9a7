import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import type { CaseArgument } from '../call-case';
import type { Generator } from './generator';
import { columnsOf, goodRows, oddRows, rows, type Row } from './rows';
import { bonus, deductions, target } from './scoring';
import { column, mostly, oddCell, optional, word } from './words';

const language = optional(word('language'));

/** Clauses without gaps, one for each row. */
const clausesOf = (table: readonly Row[]): CaseArgument =>
  column(table.map((_, index) => `5.${String(1 + (index % 3))}.${String(1 + index)}`));

const costs = (table: readonly Row[], seed: number): CaseArgument =>
  column(table.map((_, index): Cell => ((seed + index) % 5 === 0 ? '不可改' : ((seed * 37 + index * 1009) % 9000) + 1 + (index % 4) / 4)));

interface Situation {
  readonly table: readonly Row[];
  readonly goal: CaseArgument;
  readonly special: CaseArgument;
  readonly extra: CaseArgument;
  readonly words: CaseArgument;
  readonly seed: number;
}

const situation = (table: fc.Arbitrary<Row[]>): fc.Arbitrary<Situation> =>
  fc.record({ table, goal: target, special: deductions, extra: bonus, words: language, seed: fc.nat(10_000) });

const odd = (usual: fc.Arbitrary<CaseArgument>): fc.Arbitrary<CaseArgument> => mostly(usual, oddCell);
const oddSituation: fc.Arbitrary<Situation> = fc.record({
  table: fc.oneof(oddRows, goodRows),
  goal: odd(target),
  special: odd(deductions),
  extra: odd(bonus),
  words: odd(language),
  seed: fc.nat(10_000),
});

function needed({ table, goal, special, extra }: Situation): CaseArgument[] {
  const [points, judgements, samples, nonconforming] = columnsOf(table);
  return [points, judgements, goal, samples, nonconforming, special, extra];
}

function sensitivity({ table, special, extra, words }: Situation): CaseArgument[] {
  return [clausesOf(table), ...columnsOf(table), special, extra, words];
}

function route({ table, goal, special, extra, words, seed }: Situation): CaseArgument[] {
  const [points, judgements, samples, nonconforming] = columnsOf(table);
  return [clausesOf(table), points, judgements, costs(table, seed), goal, samples, nonconforming, special, extra, words];
}

export const whatIf: Readonly<Record<string, Generator>> = {
  NEEDED: { mostInEngine: 500, native: situation(rows).map(needed), beyond: oddSituation.map(needed) },
  SENSITIVITY: {
    mostInEngine: 100,
    mostInOffice: 250,
    native: situation(rows).map(sensitivity),
    beyond: oddSituation.map(sensitivity),
    constants: [7],
    mostLive: 200,
  },
  ROUTE: { native: situation(rows).map(route), beyond: oddSituation.map(route), mostLive: 200 },
};
