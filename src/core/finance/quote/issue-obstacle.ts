import type { SerialDate } from '../../lifecycle/serial-date';
import type { QuoteRecord } from './quote-record';

/** Why a quote cannot be issued. */
export type IssueObstacle =
  | { readonly code: 'record_damaged' }
  | { readonly code: 'figures_changed' }
  | { readonly code: 'issuer_missing' }
  | { readonly code: 'organisation_missing' }
  | { readonly code: 'already_expired'; readonly validUntil: SerialDate }
  /** Another quote of the workbook has the number and revision; `sheet` is its name. */
  | { readonly code: 'number_taken'; readonly number: string; readonly revision: number; readonly sheet: string };

/** A quote of the workbook by its number. */
export interface NumberedQuote {
  readonly sheet: string;
  readonly record: QuoteRecord | null;
}

interface Issuing {
  readonly record: QuoteRecord | null;
  /** The figures of the page are those that were priced. */
  readonly asPriced: boolean;
  readonly issuer: string;
  readonly today: SerialDate;
  readonly others: readonly NumberedQuote[];
}

/** What stands in the way of issuing a quote; null where nothing does. */
export function issueObstacle({ record, asPriced, issuer, today, others }: Issuing): IssueObstacle | null {
  if (record === null) return { code: 'record_damaged' };
  if (!asPriced) return { code: 'figures_changed' };
  const { request, revision } = record;
  if (request.organisation.trim() === '') return { code: 'organisation_missing' };
  if (issuer.trim() === '') return { code: 'issuer_missing' };
  if (request.validUntil < today) return { code: 'already_expired', validUntil: request.validUntil };
  const taken = takenBy(request.number, revision, others);
  return taken === null ? null : { code: 'number_taken', number: request.number, revision, sheet: taken };
}

/** The sheet of the quote that has a number and revision; null where they are free. Blanks and case make no other number. */
export function takenBy(number: string, revision: number, quotes: readonly NumberedQuote[]): string | null {
  const same = quotes.find(({ record }) => record !== null && sameNumber(record.request.number, number) && record.revision === revision);
  return same?.sheet ?? null;
}

/** The revision that comes next for a number: one more than the highest there is. */
export function nextRevision(number: string, quotes: readonly NumberedQuote[]): number {
  return (
    Math.max(
      ...quotes.flatMap(({ record }) => (record !== null && sameNumber(record.request.number, number) ? [record.revision] : [])),
      -1,
    ) + 1
  );
}

/** A number that no quote of the workbook has: Q-20261127-01, -02 … */
export function freeNumber(day: string, quotes: readonly NumberedQuote[]): string {
  for (let count = 1; ; count += 1) {
    const number = `Q-${day.replaceAll('-', '')}-${String(count).padStart(2, '0')}`;
    if (nextRevision(number, quotes) === 0) return number;
  }
}

function sameNumber(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
