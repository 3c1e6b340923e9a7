const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const UNITS = [
  [1_000_000_000_000n, 'trillion'],
  [1_000_000_000n, 'billion'],
  [1_000_000n, 'million'],
  [1_000n, 'thousand'],
  [100n, 'hundred'],
] as const;

/** A whole number of 0 or more in words, without "and". */
function wholeNumber(value: bigint): string {
  const unit = UNITS.find(([size]) => value >= size);
  if (unit) {
    const [size, word] = unit;
    const rest = value % size;
    return `${wholeNumber(value / size)} ${word}${rest > 0n ? ` ${wholeNumber(rest)}` : ''}`;
  }
  if (value < 20n) return SMALL[Number(value)] ?? '';
  const ones = value % 10n;
  return `${TENS[Number(value / 10n)] ?? ''}${ones > 0n ? `-${SMALL[Number(ones)] ?? ''}` : ''}`;
}

/**
 * An amount of yuan in English words, jiao and fen as hundredths as on cheques: Fifty-three thousand yuan only, One yuan and 05/100.
 *
 * @param fen - 0 or more.
 */
export function englishAmount(fen: bigint, negative: boolean): string {
  const hundredths = fen % 100n;
  const words = `${negative ? 'minus ' : ''}${wholeNumber(fen / 100n)} yuan`;
  const ending = hundredths === 0n ? 'only' : `and ${String(hundredths).padStart(2, '0')}/100`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${ending}`;
}
