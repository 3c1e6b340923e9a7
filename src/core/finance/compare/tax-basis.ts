import type { Tax, TaxedAmount } from '../../fees/tax';
import type { PricedQuote } from '../priced-quote';

/** What fees of different bodies are brought to: left as each card lists them, with tax, or without. */
export const TAX_BASES = ['asListed', 'gross', 'net'] as const;

export type TaxBasis = (typeof TAX_BASES)[number];

/** An audit's fee on a basis, in fen; null where tax matters and nobody said how the prices stand to it. */
export function feeOnBasis({ totalFen, taxed }: Pick<PricedQuote, 'totalFen' | 'taxed'>, basis: TaxBasis): bigint | null {
  if (basis === 'asListed') return totalFen;
  return taxed === null ? null : amountOn(taxed, basis);
}

/** True where prices are on the basis as they are listed. */
export function isListedSo({ mode }: Tax, basis: Exclude<TaxBasis, 'asListed'>): boolean {
  return (mode === 'included') === (basis === 'gross');
}

function amountOn({ netFen, grossFen }: TaxedAmount, basis: Exclude<TaxBasis, 'asListed'>): bigint {
  return basis === 'gross' ? grossFen : netFen;
}
