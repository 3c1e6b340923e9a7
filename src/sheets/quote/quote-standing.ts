import type { SerialDate } from '../../core/lifecycle/serial-date';
import type { QuoteSheet } from './read-quote-sheet';

/** How a quote stands on a day. A sheet says what was written on it; that time has passed only the pane can say, a printed quote has its last day. */
export type QuoteStanding = 'draft' | 'issued' | 'superseded' | 'expired';

/** A draft or an issued quote is expired the day after its last one. */
export function quoteStanding({ state, record }: Pick<QuoteSheet, 'state' | 'record'>, today: SerialDate): QuoteStanding {
  if (state === 'superseded' || record === null) return state;
  return record.request.validUntil < today ? 'expired' : state;
}
