import type { Matrix } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import type { Rational } from '../../exact';
import type { PriceId } from '../../fees/rate-card';
import type { Tax, TaxedAmount } from '../../fees/tax';
import type { SerialDate } from '../../lifecycle/serial-date';
import type { FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { PricedQuote } from '../priced-quote';
import { priceQuote } from '../quote/price-quote';
import type { QuotedOutlet, QuoteRequest } from '../quote-request';
import type { Client } from './client';
import type { RowRefusal } from './client-refusal';
import type { ClientTable } from './client-table';
import { readClient, type ClientCells } from './read-client';
import { rowKind } from './row-kind';

/** What all clients of a batch are priced by. */
export interface BatchTerms {
  readonly card: FinanceCard;
  readonly date: SerialDate;
  /** Where a row names none. */
  readonly auditType: AuditType;
  /** Whether outlet staff are in the headcounts. */
  readonly outletsCounted: boolean;
  readonly tax: Tax | null;
}

/** What one client comes to. Money in whole fen; a charge that the audit does not have is absent. */
export interface ClientPrice {
  readonly client: Client;
  readonly band: { readonly min: number; readonly max: number };
  readonly days: Rational;
  readonly charges: Readonly<Partial<Record<PriceId, bigint>>>;
  readonly totalFen: bigint;
  readonly taxed: TaxedAmount | null;
}

/** A row of the list and what became of it. */
export type BatchRow =
  | { readonly kind: 'blank' | 'subtotal' }
  | { readonly kind: 'client'; readonly cells: ClientCells; readonly price: Outcome<ClientPrice, RowRefusal> };

/**
 * Makes the worker that prices the rows of a list one by one.
 *
 * Clients of one band, audit type and without outlets to be timed cost the same: the card is asked once for each such kind.
 */
export function clientPricer({ columns }: ClientTable, terms: BatchTerms): (row: Matrix[number]) => BatchRow {
  const known = new Map<string, PricedQuote>();
  const price = (client: Client): Outcome<ClientPrice, RowRefusal> => {
    const outlets = outletsToPrice(client, terms);
    if (!outlets.ok) return outlets;
    const key = outlets.value.length === 0 ? kindKey(client, terms.card) : null;
    const same = key === null ? undefined : known.get(key);
    if (same !== undefined) return accepted(priceOf(client, same));
    const priced = priceQuote(requestOf(client, outlets.value, terms), terms.card);
    if (!priced.ok) return refused({ by: 'quote', refusal: priced.refusal });
    if (key !== null) known.set(key, priced.value);
    return accepted(priceOf(client, priced.value));
  };
  return (row) => {
    const cells: ClientCells = Object.fromEntries(
      columns.flatMap((meaning, index) => (meaning === 'ignore' ? [] : [[meaning, row[index]] as const])),
    );
    const kind = rowKind(cells);
    if (kind !== 'client') return { kind };
    const client = readClient(cells, terms.auditType);
    return { kind, cells, price: client.ok ? price(client.value) : client };
  };
}

/** The outlets that the price depends on: none where the card times none and their people are in the headcount. */
function outletsToPrice({ outlets }: Client, { card, outletsCounted }: BatchTerms): Outcome<readonly QuotedOutlet[], RowRefusal> {
  if (outlets.kind === 'none') return accepted([]);
  if (outlets.kind === 'headcounts') {
    return accepted(outlets.headcounts.map((headcount, index) => ({ name: String(index + 1), headcount })));
  }
  const timed = card.rules.outletMinimumDays !== null;
  if (!timed && outletsCounted) return accepted([]);
  const why = timed ? 'timed' : 'notCounted';
  return refused({ by: 'client', refusal: { code: 'outlet_headcounts_needed', outlets: outlets.count, card: card.name, why } });
}

/** What clients that cost the same have in common; null where the headcount is in no band. */
function kindKey({ headcount, auditType }: Client, { bands }: FinanceCard): string | null {
  const band = bands.findIndex(({ min, max }) => headcount >= min && headcount <= max);
  return band < 0 ? null : `${auditType} ${String(band)}`;
}

function requestOf(client: Client, outlets: readonly QuotedOutlet[], { date, outletsCounted, tax }: BatchTerms): QuoteRequest {
  return {
    organisation: client.name,
    number: '',
    date,
    validUntil: date,
    auditType: client.auditType,
    headcount: client.headcount,
    effectiveHeadcount: null,
    outlets,
    outletsCounted,
    categories: 1,
    adjustments: [],
    override: null,
    extras: [],
    discount: null,
    tax,
    invoice: 'ordinary',
    assessors: 1,
  };
}

function priceOf(client: Client, { band, days, lines, totalFen, taxed }: PricedQuote): ClientPrice {
  return {
    client,
    band: { min: band.min, max: band.max },
    days,
    charges: Object.fromEntries(lines.map(({ id, amountFen }) => [id, amountFen])),
    totalFen,
    taxed,
  };
}
