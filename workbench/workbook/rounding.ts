export type RoundingMode = 'nearest' | 'up' | 'down';

/**
 * A number rounded as Excel rounds: on its 15 significant decimal digits, halves away from zero.
 *
 * The engine's own ROUND multiplies binary numbers, so that 1.005 becomes 1 and cutting a rounded 94.29 gives 94.28.
 *
 * @param places - Decimal places; negative ones round to tens, hundreds and so on. Fractions are cut.
 */
export function roundDecimal(value: number, places: number, mode: RoundingMode): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const [mantissa = '', exponentText = '0'] = Math.abs(value).toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  // The digits stand for digits × 10^shift; keep those at or above 10^-places.
  const shift = Number(exponentText) - 14;
  const cut = -Math.trunc(places) - shift;
  if (cut <= 0) return Number(`${value < 0 ? '-' : ''}${digits}e${String(shift)}`);
  const padded = digits.padStart(cut + 1, '0');
  const kept = BigInt(padded.slice(0, -cut));
  const rest = padded.slice(-cut);
  const raise = mode === 'nearest' ? rest.charCodeAt(0) >= 53 : mode === 'up' && /[1-9]/.test(rest);
  const result = Number(`${String(raise ? kept + 1n : kept)}e${String(shift + cut)}`);
  return value < 0 && result !== 0 ? -result : result;
}
