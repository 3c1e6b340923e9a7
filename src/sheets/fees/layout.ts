import type { AuditType } from '../../core/cells/words';
import type { PriceId, RateCard } from '../../core/fees/rate-card';
import { area, at, fixed } from '../address';

export const AUDIT_TYPES: readonly AuditType[] = ['initial', 'surveillance', 'recertification'];

/** Columns of the table; the quote above it uses the same three groups, each merged over its three columns. */
export const TABLE = {
  minimum: 'A',
  maximum: 'B',
  band: 'C',
  initial: { days: 'D', onsite: 'E', fee: 'F' },
  surveillance: { days: 'G', onsite: 'H', fee: 'I' },
  recertification: { days: 'J', onsite: 'K', fee: 'L' },
  source: 'M',
} as const;

/** Columns of the quote: label A:B, unit price C, amounts by audit type, remark M. */
export const QUOTE = { label: 'A', labelEnd: 'B', unitPrice: 'C', remark: 'M' } as const;

export const ROW = {
  title: 1,
  source: 2,
  status: 3,
  headcount: 4,
  quoteTitle: 6,
  quoteHeader: 7,
  personDays: 8,
  onsite: 9,
  assessment: 10,
  application: 11,
  approvalRegistration: 12,
  annual: 13,
  total: 14,
  check: 15,
  cycle: 16,
  cycleWithRecertification: 17,
  otherLowest: 18,
  otherHighest: 19,
  notes: 20,
  tableTitle: 23,
  tableHeader: 24,
  tableFirst: 25,
} as const;

/** Columns of the working, outside the print area: a band and where its person-days come from, in total and on site. */
export const HELPER = { band: 'O', total: 'P', onsite: 'Q' } as const;

/** The band of the typed headcount as CERT.BAND gives it; empty where there is none. */
export const TYPED_BAND = 'P4';

/** The cell the headcount is typed into. */
export const HEADCOUNT = 'D4';

export function lastTableRow(card: RateCard): number {
  return ROW.tableFirst + card.bands.length - 1;
}

/** Cell of a quote line for an audit type: the first of its three merged columns. */
export function quoteCell(auditType: AuditType, row: number): string {
  return `${TABLE[auditType].days}${String(row)}`;
}

/** The three merged columns of a quote line for an audit type. */
export function mergedCell(auditType: AuditType, row: number): string {
  return area(TABLE[auditType].days, row, TABLE[auditType].fee, row);
}

/** Price lines in the order of the quote, each with its row. */
export const PRICE_ROWS: readonly (readonly [PriceId, number])[] = [
  ['personDay', ROW.assessment],
  ['application', ROW.application],
  ['approvalRegistration', ROW.approvalRegistration],
  ['annual', ROW.annual],
];

/** Cell of a unit price. */
export function priceCell(item: PriceId): string {
  return at(QUOTE.unitPrice, PRICE_ROWS.find(([candidate]) => candidate === item)?.[1] ?? ROW.assessment);
}

/** A formula that stays empty until a headcount is typed: a blank would reach a function as 0. */
export function whenTyped(expression: string): string {
  return `=IF(${fixed(HEADCOUNT)}="","",${expression})`;
}
