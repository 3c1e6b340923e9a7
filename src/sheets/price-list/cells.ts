import { quote, type Cell } from '../../core/cells/cell';
import { rational, toCellNumber } from '../../core/exact';
import type { ClientPrice } from '../../core/finance/batch/price-clients';
import type { ClientCells } from '../../core/finance/batch/read-client';
import { rowRefusalSentence } from '../../i18n/finance/client-refusals';
import { AUDIT_TYPE_WORDS } from '../../i18n/sheets/words';
import type { Locale } from '../../core/local-text';
import type { PlainCell } from '../plan';
import type { ListColumn } from './columns';
import type { ListContext, ListedRow } from './context';

/** The cells of a client's line: its price, or what was written there and why it has none. */
export function lineCells({ row, client }: ListedRow, { columns, locale, strings, repeated }: ListContext): PlainCell[] {
  const { cells, price } = client;
  const above = repeated.get(row);
  const known: Partial<Record<ListColumn, PlainCell>> = price.ok
    ? { ...pricedCells(price.value, locale), ...(above === undefined ? {} : { error: strings.repeated(above) }) }
    : {
        headcount: plain(cells.headcount),
        auditType: plain(cells.auditType),
        error: rowRefusalSentence(price.refusal, locale),
      };
  const line: Partial<Record<ListColumn, PlainCell>> = { row, name: quote(cells.name).trim(), outlets: outletsCell(cells), ...known };
  return columns.order.map((column) => line[column] ?? '');
}

function pricedCells(
  { client, band, days, charges, totalFen, taxed }: ClientPrice,
  locale: Locale,
): Partial<Record<ListColumn, PlainCell>> {
  return {
    headcount: client.headcount,
    auditType: AUDIT_TYPE_WORDS[locale][client.auditType],
    band: `${String(band.min)}–${String(band.max)}`,
    days: toCellNumber(days),
    ...Object.fromEntries(Object.entries(charges).map(([item, fen]) => [item, yuan(fen)])),
    total: yuan(totalFen),
    ...(taxed === null ? {} : { net: yuan(taxed.netFen), tax: yuan(taxed.taxFen), gross: yuan(taxed.grossFen) }),
  };
}

/** Outlets as they were written: a number, or several figures. */
function outletsCell({ outletCount, outletHeadcounts }: ClientCells): PlainCell {
  return plain(outletHeadcounts ?? outletCount);
}

function plain(cell: Cell): PlainCell {
  return typeof cell === 'number' ? cell : quote(cell);
}

/** Whole fen as the number of yuan that a cell holds. */
function yuan(fen: bigint): number {
  return toCellNumber(rational(fen, 100));
}
