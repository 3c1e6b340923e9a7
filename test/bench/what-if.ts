/**
 * Costs of ROUTE and SENSITIVITY in one process, each against SCORE of the same rows, with sizes from a usual table to a very long one.
 *
 * Costs and judgements come from a fixed recipe without chance: two runs measure the same work.
 */
import { registry } from '../../src/functions/registry';
import { interleaved, type Measured } from './interleaved';

const ROUTE_SIZES = [27, 60, 200] as const;
const SENSITIVITY_SIZES = [27, 270, 2700] as const;
/** Calls a round, so that a round of the smallest size is long enough for the clock. */
const CALLS = 20;

/** A comparison of one of several sizes. */
export interface Sized extends Measured {
  readonly size: number;
}

interface Table {
  readonly clauses: string[][];
  readonly points: number[][];
  readonly judgements: string[][];
  readonly samples: (number | null)[][];
  readonly nonconforming: (number | null)[][];
  readonly costs: number[][];
}

/** Indicators as an audit has them: a third conforming, a third not, a third sampled by unlike numbers; costs in hundreds of yuan. */
function tableOf(size: number): Table {
  const rows = Array.from({ length: size }, (_, index) => index);
  const sampled = (index: number): boolean => index % 3 === 2;
  return {
    clauses: rows.map((index) => [`5.${1 + (index % 3)}.${index}`]),
    points: rows.map((index) => [(8 + ((index * 7) % 18)) / 2]),
    judgements: rows.map((index) => [['符合', '不符合', '抽样'][index % 3] ?? '']),
    samples: rows.map((index) => [sampled(index) ? 3 + (index % 11) : null]),
    nonconforming: rows.map((index) => [sampled(index) ? 1 + (index % 3) : null]),
    costs: rows.map((index) => [100 * (5 + ((index * 7919) % 293))]),
  };
}

function computeOf(id: string): (...args: readonly unknown[]) => unknown {
  const definition = registry.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`no function ${id}`);
  return (...args) => {
    const answer = definition.compute(
      args.map((argument) => (Array.isArray(argument) ? argument : argument === null ? null : [[argument]])),
    );
    if (!answer.ok) throw new Error(`${id}: ${answer.refusal.code}`);
    return answer.value;
  };
}

function against(id: string, size: number, ask: (table: Table) => readonly unknown[]): Sized {
  const table = tableOf(size);
  const args = ask(table);
  const [score, candidate] = [computeOf('SCORE'), computeOf(id)];
  const many = (call: () => unknown) => () => {
    for (let count = 0; count < CALLS; count += 1) call();
  };
  const measured = interleaved(
    `${id}, ${size} indicators`,
    'SCORE of the same rows',
    id,
    CALLS,
    many(() => score(table.points, table.judgements, table.samples, table.nonconforming)),
    many(() => candidate(...args)),
  );
  return { ...measured, size };
}

/** What-if functions against SCORE, by size. */
export function whatIf(): Sized[] {
  return [
    ...ROUTE_SIZES.map((size) =>
      against('ROUTE', size, ({ clauses, points, judgements, samples, nonconforming, costs }) => [
        ...[clauses, points, judgements, costs],
        ...['四星级', samples, nonconforming],
      ]),
    ),
    ...SENSITIVITY_SIZES.map((size) =>
      against('SENSITIVITY', size, ({ clauses, points, judgements, samples, nonconforming }) => [
        ...[clauses, points, judgements],
        ...[samples, nonconforming],
      ]),
    ),
  ];
}
