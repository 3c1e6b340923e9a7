/** Results as Markdown tables. */

/**
 * @param {readonly (readonly string[])[]} rows - The first one is the header.
 * @returns {string}
 */
export function table([header = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @typedef {{ name: string, baseline: string, candidate: string, baselineMicros: number, candidateMicros: number, ratio: number, interval: readonly [number, number], rounds: number }} Measured */

/**
 * @param {readonly Measured[]} measured
 * @returns {string}
 */
export function measuredTable(measured) {
  return table([
    ['work', 'baseline, µs', 'measured, µs', 'ratio (median)', 'middle half', 'rounds'],
    ...measured.map(({ name, baseline, candidate, baselineMicros, candidateMicros, ratio, interval, rounds }) => [
      name,
      `${baseline} ${baselineMicros.toFixed(2)}`,
      `${candidate} ${candidateMicros.toFixed(2)}`,
      ratio.toFixed(3),
      interval.map((bound) => bound.toFixed(3)).join('–'),
      String(rounds),
    ]),
  ]);
}
