import fc from 'fast-check';
import type { CallCase, CaseArgument } from './call-case';
import type { Generator } from './generators/generator';
import { generators } from './generators';
import { BLANK } from './generators/words';
import { expectedOf, isError } from './outcome';

/** The same cases on every machine and every day. */
const SEED = 27_922;

function generatorOf(id: string): Generator {
  const generator = generators[id];
  if (generator === undefined) throw new Error(`no generator makes calls of ${id}: add one in test/differential/support/generators/`);
  return generator;
}

/** Times as many calls are made as are wanted of a function whose table a refused call does not have. */
const SPARE = 3;

/** Calls in the domain of the function's native form; of one that gives a table only those that have one. */
export function nativeCases(id: string, count: number, isTable: boolean): CallCase[] {
  const { native, repeats = true, constants = [] } = generatorOf(id);
  // A blank cell is no constant: the argument is left out instead.
  const all = sample(native, isTable ? count * SPARE : count).map((args) =>
    args.map((argument, position) => (constants.includes(position) && argument === BLANK ? null : argument)),
  );
  const cases = casesOf(id, all, repeats);
  return isTable ? cases.filter((call) => !isError(expectedOf(call)[0]?.[0])).slice(0, count) : cases;
}

/** How many calls the workbench's engine calculates in a time that tests may take. */
export const countInEngine = (id: string, count: number): number => Math.min(count, generatorOf(id).mostInEngine ?? count);

/** How many calls LibreOffice calculates in a time that tests may take. */
export const countInOffice = (id: string, count: number): number => Math.min(count, generatorOf(id).mostInOffice ?? count);

/** How far numbers of the function's native form may lie apart, relatively; 0 where all 15 digits agree. */
export const relativeOf = (id: string): number => generatorOf(id).relative ?? 0;

/** Positions whose arguments are written in the formula of a native case. */
export const constantsOf = (id: string): readonly number[] => generatorOf(id).constants ?? [];

/** Cases of both kinds in turns, the last that a user may hand over. */
export function liveCases(id: string, count: number): CallCase[] {
  const { native, beyond, repeats = true, mostLive = count } = generatorOf(id);
  const half = Math.ceil(Math.min(count, mostLive) / 2);
  return [...casesOf(id, sample(native, half), repeats), ...casesOf(id, sample(beyond, half), repeats)];
}

const sample = (arbitrary: Generator['native'], count: number): (readonly CaseArgument[])[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: count });

function casesOf(id: string, all: readonly (readonly CaseArgument[])[], repeats: boolean): CallCase[] {
  const different = repeats ? all : [...new Map(all.map((args) => [JSON.stringify(args), args])).values()];
  return different.map((args) => ({ id, args }));
}
