import type { AuditType } from '../../core/cells/words';
import type { RateCard } from '../../core/fees/rate-card';

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
  notes: 18,
  tableTitle: 21,
  tableHeader: 22,
  tableFirst: 23,
} as const;

/** The cell the headcount is typed into. */
export const HEADCOUNT = 'D4';

export function lastTableRow(card: RateCard): number {
  return ROW.tableFirst + card.bands.length - 1;
}

/** Cell of a quote line for an audit type: the first of its three merged columns. */
export function quoteCell(auditType: AuditType, row: number): string {
  return `${TABLE[auditType].days}${String(row)}`;
}
