import type { TaxedAmount } from '../../fees/tax';
import type { PricedLine, PricedQuote } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';

/** A quote as it is kept: what was asked, by which edition of which card, and what came of it. */
export interface QuoteRecord {
  readonly card: { readonly id: string; readonly name: string; readonly edition: string };
  /** 0 for the first quote of a number. */
  readonly revision: number;
  readonly request: QuoteRequest;
  readonly lines: readonly PricedLine[];
  readonly totalFen: bigint;
  readonly taxed: TaxedAmount | null;
}

/** What is kept of a priced quote. */
export function recordOf({ card: { id, name, edition }, request, lines, totalFen, taxed }: PricedQuote, revision: number): QuoteRecord {
  return { card: { id, name, edition }, revision, request, lines, totalFen, taxed };
}

/** What the client pays in the end. */
export function grossOf({ taxed, totalFen }: Pick<QuoteRecord, 'taxed' | 'totalFen'>): bigint {
  return taxed?.grossFen ?? totalFen;
}
