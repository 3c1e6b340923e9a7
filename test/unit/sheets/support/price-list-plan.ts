import type { Cell } from '../../../../src/core/cells/cell';
import { rational } from '../../../../src/core/exact';
import { batchTotals } from '../../../../src/core/finance/batch/batch-totals';
import { clientPricer, type BatchTerms } from '../../../../src/core/finance/batch/price-clients';
import type { Locale } from '../../../../src/i18n/locale';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import type { SheetPlan } from '../../../../src/sheets';
import { buildPriceList } from '../../../../src/sheets/price-list/build-price-list';
import { DATE } from '../../../support/finance/quote-requests';

const ROWS: readonly (readonly Cell[])[] = [
  ['=甲公司', 1200, '30、25', ''],
  ['乙公司', 10_701, '', ''],
  ['', '', '', ''],
  ['丙公司', '80 人', 0, '监督'],
];

/** A price list of three clients of whom one has no price; the rows of its source begin at 5. */
export function priceListPlan(locale: Locale, taxed: boolean): SheetPlan {
  return priceListOf(ROWS, locale, taxed);
}

/** A price list of as many clients, untaxed: every fifth has no price. */
export function longPriceListPlan(locale: Locale, clients: number): SheetPlan {
  const rows = Array.from({ length: clients }, (_, index) => [
    `客户 ${index + 1}`,
    index % 5 === 4 ? '约80' : 1 + ((index * 7919) % 10_700),
  ]);
  return priceListOf(rows, locale, false);
}

/** A price list of rows of name, headcount, headcounts of outlets and audit type, from row 5 on. */
export function priceListOf(cells: readonly (readonly Cell[])[], locale: Locale, taxed: boolean): SheetPlan {
  const tax = taxed ? ({ rate: rational(6, 100), mode: 'included' } as const) : null;
  const terms: BatchTerms = { card: trialFinanceCard(locale), date: DATE, auditType: 'initial', outletsCounted: true, tax };
  const rows = cells.map(clientPricer({ heading: null, columns: ['name', 'headcount', 'outletHeadcounts', 'auditType'] }, terms));
  const listed = rows.flatMap((client, index) => (client.kind === 'client' ? [{ row: index + 5, client }] : []));
  return buildPriceList({ rows: listed, totals: batchTotals(rows), terms, source: { sheet: '客户', address: 'A5:D8' }, locale });
}
