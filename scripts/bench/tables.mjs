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
  return table([HEADER, ...measured.map(measuredRow)]);
}

/**
 * The same with how the cost grows from one size of a function to the next.
 *
 * @param {readonly (Measured & { size: number })[]} measured
 * @returns {string}
 */
export function growthTable(measured) {
  return table([
    [...HEADER, 'growth'],
    ...measured.map((one, place) => {
      const smaller = measured[place - 1];
      if (smaller?.candidate !== one.candidate) return [...measuredRow(one), '–'];
      const growth = (one.candidateMicros / smaller.candidateMicros).toFixed(1);
      return [...measuredRow(one), `${growth} for ${(one.size / smaller.size).toFixed(1)} times the size`];
    }),
  ]);
}

const HEADER = ['work', 'baseline, µs', 'measured, µs', 'ratio (median)', 'middle half', 'rounds'];

/** @param {Measured} measured */
function measuredRow({ name, baseline, candidate, baselineMicros, candidateMicros, ratio, interval, rounds }) {
  return [
    name,
    `${baseline} ${baselineMicros.toFixed(2)}`,
    `${candidate} ${candidateMicros.toFixed(2)}`,
    ratio.toFixed(3),
    interval.map((bound) => bound.toFixed(3)).join('–'),
    String(rounds),
  ];
}
