/** Amounts from this on (100 trillion yuan) are not put into words; in fen. */
export const AMOUNT_LIMIT_FEN = 10n ** 16n;

/** An amount that is too large, above or below zero, to be put into words. */
export interface AmountRefusal {
  readonly code: 'amount_beyond_words';
  readonly fen: bigint;
  readonly limitFen: bigint;
}

/** Why `fen` is not put into words, or null when it can be. */
export function beyondWords(fen: bigint): AmountRefusal | null {
  const size = fen < 0n ? -fen : fen;
  return size < AMOUNT_LIMIT_FEN ? null : { code: 'amount_beyond_words', fen, limitFen: AMOUNT_LIMIT_FEN };
}
