import type { TaxedAmount } from '../../fees/tax';
import type { BatchRow } from './price-clients';

/** What a batch comes to. */
export interface BatchTotals {
  readonly priced: number;
  readonly refused: number;
  readonly blank: number;
  readonly subtotals: number;
  /** Of all priced clients, in whole fen. */
  readonly totalFen: bigint;
  /** Sums of the clients' own amounts, each rounded once; null where no tax was asked for. */
  readonly taxed: TaxedAmount | null;
}

/** Counts and sums of the rows of a batch. */
export function batchTotals(rows: readonly BatchRow[]): BatchTotals {
  const clients = rows.flatMap((row) => (row.kind === 'client' ? [row.price] : []));
  const prices = clients.flatMap((price) => (price.ok ? [price.value] : []));
  const taxed = prices.flatMap((price) => (price.taxed === null ? [] : [price.taxed]));
  const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
  return {
    priced: prices.length,
    refused: clients.length - prices.length,
    blank: rows.filter(({ kind }) => kind === 'blank').length,
    subtotals: rows.filter(({ kind }) => kind === 'subtotal').length,
    totalFen: sum(prices.map(({ totalFen }) => totalFen)),
    taxed:
      taxed.length === 0
        ? null
        : {
            netFen: sum(taxed.map(({ netFen }) => netFen)),
            taxFen: sum(taxed.map(({ taxFen }) => taxFen)),
            grossFen: sum(taxed.map(({ grossFen }) => grossFen)),
          },
  };
}
