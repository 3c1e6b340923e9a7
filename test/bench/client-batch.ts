/**
 * A batch of 10,000 clients against a bare loop of the core over the same clients, which prices each one alone from figures that are
 * ready: rows read from raw cells and priced, and the same with the plan of the sheet. Times are of one client. A ratio below 1 is no
 * mistake: the batch prices clients of the same audit type and band once.
 */
import type { Cell } from '../../src/core/cells/cell';
import { batchTotals } from '../../src/core/finance/batch/batch-totals';
import { clientPricer, type BatchTerms } from '../../src/core/finance/batch/price-clients';
import { priceQuote } from '../../src/core/finance/quote/price-quote';
import { buildPriceList } from '../../src/sheets/price-list/build-price-list';
import { DATE, PLAIN, trial } from '../support/finance/quote-requests';
import { interleaved, type Measured } from './interleaved';

const CLIENTS = 10_000;
const TERMS: BatchTerms = { card: trial, date: DATE, auditType: 'initial', outletsCounted: true, tax: null };
const TABLE = { heading: null, columns: ['name', 'headcount', 'auditType'] } as const;
const AUDIT_TYPES = ['initial', 'surveillance', 'recertification'] as const;

const clients = Array.from({ length: CLIENTS }, (_, index) => ({
  organisation: `客户 ${index}`,
  headcount: 1 + ((index * 7919) % 10_700),
  auditType: AUDIT_TYPES[index % 3] ?? 'initial',
}));
const cells = clients.map(({ organisation, headcount, auditType }): Cell[] => [organisation, String(headcount), auditType]);

function bareLoop(): bigint {
  let sum = 0n;
  for (const client of clients) {
    const priced = priceQuote({ ...PLAIN, ...client }, trial);
    if (!priced.ok) throw new Error(priced.refusal.code);
    sum += priced.value.totalFen;
  }
  return sum;
}

export function clientBatch(): Measured[] {
  // A worker for each run: what it knows of the last one would be a gift.
  const batch = () => cells.map(clientPricer(TABLE, TERMS));
  if (batchTotals(batch()).totalFen !== bareLoop()) throw new Error('the batch and the core do not agree');
  const source = { sheet: 'Sheet1', address: 'A1:C10000' };
  return [
    interleaved('one of 10,000 clients, from raw cells', 'bare loop over the core', 'batch', CLIENTS, bareLoop, batch),
    interleaved(
      'one of 10,000 clients, up to the plan of the sheet',
      'bare loop over the core',
      'batch and plan',
      CLIENTS,
      bareLoop,
      () => {
        const rows = batch();
        const listed = rows.flatMap((client, index) => (client.kind === 'client' ? [{ row: index + 1, client }] : []));
        return buildPriceList({ rows: listed, totals: batchTotals(rows), terms: TERMS, source, locale: 'zh-CN' });
      },
    ),
  ];
}
