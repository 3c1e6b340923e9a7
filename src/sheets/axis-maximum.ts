/** Ends of an axis that read well, of a power of ten. */
const ENDS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** Where an axis of yuan ends so that the largest amount, in fen, has a little room above it. */
export function axisMaximum(largestFen: bigint): number {
  const yuan = Math.max(1, Number(largestFen) / 100);
  const power = 10 ** Math.floor(Math.log10(yuan));
  return (ENDS.find((end) => end * power >= yuan * 1.05) ?? 12) * power;
}
