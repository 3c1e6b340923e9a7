import type { PriceId } from '../../core/fees/rate-card';
import type { FinanceCard } from '../../core/finance/card';
import { columnLetters } from '../column-letters';

const BEFORE = ['row', 'name', 'headcount', 'outlets', 'auditType', 'band', 'days'] as const;
const TAXED = ['net', 'tax', 'gross'] as const;

export type ListColumn = (typeof BEFORE)[number] | PriceId | 'total' | (typeof TAXED)[number] | 'error';

/** The columns of a price list, from the left, and their letters. */
export interface ListColumns {
  readonly order: readonly ListColumn[];
  readonly letters: (column: ListColumn) => string;
}

/** Rows of the layout; clients follow from `first` on. */
export const LIST_ROW = { title: 1, card: 2, status: 3, terms: 4, source: 5, totals: 6, header: 7, first: 8 } as const;

/** Charges in the order in which every quote has them. */
const CHARGES: readonly PriceId[] = ['application', 'personDay', 'approvalRegistration', 'annual'];

/** The charges that a card has for any audit. */
export function chargesOf({ charges }: FinanceCard): PriceId[] {
  const charged = new Set(Object.values(charges).flat());
  return CHARGES.filter((item) => charged.has(item));
}

/** The columns of a list with these charges; net, tax and gross only where tax was asked for. */
export function listColumns(charges: readonly PriceId[], taxed: boolean): ListColumns {
  const order: readonly ListColumn[] = [...BEFORE, ...charges, 'total', ...(taxed ? TAXED : []), 'error'];
  return { order, letters: (column) => columnLetters(order.indexOf(column)) };
}

const MONEY: ReadonlySet<ListColumn> = new Set<ListColumn>([...CHARGES, 'total', ...TAXED]);

/** Whether a column holds amounts of money. */
export function isMoney(column: ListColumn): boolean {
  return MONEY.has(column);
}
