/** Two ways of doing the same work, timed in turns. */
export interface Measured {
  readonly name: string;
  readonly baseline: string;
  readonly candidate: string;
  /** Median microseconds per unit of work. */
  readonly baselineMicros: number;
  readonly candidateMicros: number;
  /** Median of candidate ÷ baseline over the rounds, and the range of the middle half. */
  readonly ratio: number;
  readonly interval: readonly [number, number];
  readonly rounds: number;
}

const ROUNDS = 11;
const WARM_UP = 3;

/** Times both in turns, so that whatever else the machine does hits both alike. */
export function interleaved(
  name: string,
  baseline: string,
  candidate: string,
  units: number,
  runBaseline: () => unknown,
  runCandidate: () => unknown,
): Measured {
  const baselines: number[] = [];
  const candidates: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const first = timed(runBaseline);
    const second = timed(runCandidate);
    if (round < WARM_UP) continue;
    baselines.push(first);
    candidates.push(second);
  }
  return summary(name, baseline, candidate, units, baselines, candidates);
}

/** The comparison of paired timings in milliseconds. */
export function summary(
  name: string,
  baseline: string,
  candidate: string,
  units: number,
  baselines: readonly number[],
  candidates: readonly number[],
): Measured {
  const ratios = baselines.map((time, index) => (candidates[index] ?? Number.NaN) / time);
  return {
    name,
    baseline,
    candidate,
    baselineMicros: (quantile(baselines, 0.5) / units) * 1000,
    candidateMicros: (quantile(candidates, 0.5) / units) * 1000,
    ratio: quantile(ratios, 0.5),
    interval: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    rounds: ratios.length,
  };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
