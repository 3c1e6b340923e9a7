import { columnLetters } from '../column-letters';

export const ROW = { title: 1, fields: 2, card: 3, status: 4, options: 5, source: 6, header: 7, first: 8, last: 11 } as const;

/** Initial audit and the surveillances; the recertification is the last row. */
export const LAST_OF_CERTIFICATE = ROW.last - 1;

export const TOTAL_ROW = { certificate: 12, withRecertification: 13 } as const;

export const YEARS_ROW = { title: 15, header: 16, first: 17, last: 19, sum: 20 } as const;

/** First row of the notes, beside the chart. */
export const NOTES_ROW = 22;

/** Columns of the table; those of tax only where tax is reckoned. */
export interface CycleColumns {
  readonly audit: string;
  readonly headcount: string;
  readonly band: string;
  readonly days: string;
  readonly dayRate: string;
  readonly assessment: string;
  readonly application: string;
  readonly approvalRegistration: string;
  readonly annual: string;
  readonly subtotal: string;
  readonly running: string;
  readonly tax: { readonly net: string; readonly tax: string; readonly gross: string } | null;
  readonly why: string;
}

export function cycleColumns(taxed: boolean): CycleColumns {
  const letters = (index: number): string => columnLetters(index);
  return {
    audit: letters(0),
    headcount: letters(1),
    band: letters(2),
    days: letters(3),
    dayRate: letters(4),
    assessment: letters(5),
    application: letters(6),
    approvalRegistration: letters(7),
    annual: letters(8),
    subtotal: letters(9),
    running: letters(10),
    tax: taxed ? { net: letters(11), tax: letters(12), gross: letters(13) } : null,
    why: letters(taxed ? 14 : 11),
  };
}

/** The column of what is paid. */
export function paidColumn({ tax, subtotal }: CycleColumns): string {
  return tax?.gross ?? subtotal;
}
