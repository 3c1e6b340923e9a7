import { batchTotals } from '../../../../core/finance/batch/batch-totals';
import type { ClientTable } from '../../../../core/finance/batch/client-table';
import { repeatedClients } from '../../../../core/finance/batch/repeated-clients';
import { clientPricer, type BatchTerms } from '../../../../core/finance/batch/price-clients';
import type { Locale } from '../../../../core/local-text';
import { cellAddress } from '../../../../functions/calls/cell-address';
import type { AuditDoor } from '../../../audit/audit-door';
import { inSlices } from '../../../jobs/in-slices';
import type { OldSource } from '../../audit/import/source';
import type { BatchProgress } from './batch-progress';
import type { MadeList } from './made-list';

export interface BatchOrder {
  readonly source: OldSource & { readonly sheet: string };
  readonly table: ClientTable;
  readonly terms: BatchTerms;
  readonly locale: Locale;
  readonly door: AuditDoor;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BatchProgress) => void;
}

/** Refused rows that are shown in the pane. */
const SHOWN = 5;

/**
 * Prices the rows of a list and draws the price list as one new sheet; the source is not written to.
 *
 * @returns What was made; null where the list has no client at all.
 * @throws The reason of the signal where it was cancelled; then no sheet is left.
 */
export async function makePriceList(order: BatchOrder): Promise<MadeList | null> {
  const { source, table, terms, locale, door, signal, onProgress } = order;
  const { buildPriceList } = await import(/* webpackChunkName: "price-list-sheet" */ '../../../../sheets/price-list/build-price-list');
  const skipped = table.heading === null ? 0 : table.heading + 1;
  const lines = source.matrix.slice(skipped);
  const onPause = (done: number): void => onProgress({ step: 'pricing', done, of: lines.length, stoppable: true });
  onPause(0);
  const rows = await inSlices(lines, clientPricer(table, terms), { signal, onPause });
  signal.throwIfAborted();
  const listed = rows.flatMap((client, index) => (client.kind === 'client' ? [{ row: source.top + skipped + index + 1, client }] : []));
  if (listed.length === 0) return null;
  const of = listed.length;
  onProgress({ step: 'writing', done: 0, of, stoppable: false });
  const totals = batchTotals(rows);
  const plan = buildPriceList({ rows: listed, totals, terms, source: { sheet: source.sheet, address: addressOf(source) }, locale });
  const host = await door.host();
  // The head of the list stands above its clients.
  const onRows = (drawn: number, all: number): void =>
    onProgress({ step: 'writing', done: Math.max(0, drawn - (all - of)), of, stoppable: drawn < all });
  const { name } = await door.patiently(() => host.createSheet(plan, { signal, onRows }));
  await door.refresh();
  const refused = listed.flatMap(({ row, client: { price } }) => (price.ok ? [] : [{ row, refusal: price.refusal }]));
  return {
    sheet: name,
    source: { sheet: source.sheet, left: source.left },
    totals,
    repeated: repeatedClients(listed).size,
    refused: refused.slice(0, SHOWN),
  };
}

/** Where a list stands on its sheet, e.g. `A1:D201`. */
export function addressOf({ top, left, matrix }: OldSource): string {
  return `${cellAddress(top, left)}:${cellAddress(top + matrix.length - 1, left + (matrix[0]?.length ?? 1) - 1)}`;
}
