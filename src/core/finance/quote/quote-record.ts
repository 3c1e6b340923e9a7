import type { TaxedAmount } from '../../fees/tax';
import type { PricedLine, PricedQuote } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import { recordedDays, type RecordedDays } from './recorded-days';

/** A quote as it is kept: what was asked, by which edition of which card, and what came of it. */
export interface QuoteRecord {
  readonly card: { readonly id: string; readonly name: string; readonly edition: string };
  /** 0 for the first quote of a number. */
  readonly revision: number;
  readonly request: QuoteRequest;
  /** Null on sheets made before it was kept. */
  readonly days: RecordedDays | null;
  readonly lines: readonly PricedLine[];
  readonly totalFen: bigint;
  readonly taxed: TaxedAmount | null;
}

/** What is kept of a priced quote. */
export function recordOf(priced: PricedQuote, revision: number): QuoteRecord {
  const {
    card: { id, name, edition },
    request,
    lines,
    totalFen,
    taxed,
  } = priced;
  return { card: { id, name, edition }, revision, request, days: recordedDays(priced), lines, totalFen, taxed };
}

/** Tax that comes on top of the lines, in fen: none where their prices hold it. */
export function taxOnTop(record: Pick<QuoteRecord, 'taxed' | 'totalFen'>): bigint {
  return grossOf(record) - record.totalFen;
}

/** What the client pays in the end. */
export function grossOf({ taxed, totalFen }: Pick<QuoteRecord, 'taxed' | 'totalFen'>): bigint {
  return taxed?.grossFen ?? totalFen;
}
