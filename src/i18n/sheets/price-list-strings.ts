import type { PriceId } from '../../core/fees/rate-card';

/** Columns of a price list. */
type Column =
  'row' | 'name' | 'headcount' | 'outlets' | 'auditType' | 'band' | 'days' | PriceId | 'total' | 'net' | 'tax' | 'gross' | 'error';

/** What all lines are priced by. */
export interface ListTerms {
  readonly date: string;
  readonly auditType: string;
  readonly outletsCounted: boolean;
  readonly tax: { readonly mode: 'included' | 'excluded'; readonly rate: string; readonly exempt: boolean } | null;
  /** What the card says of tax. */
  readonly taxNote: string;
}

/** Texts of a price list. */
export interface PriceListStrings {
  readonly sheetName: string;
  readonly fontName: string;
  readonly title: string;
  readonly footer: string;
  readonly card: (name: string, edition: string, body: string) => string;
  readonly status: (status: string) => string;
  readonly terms: (terms: ListTerms) => string;
  readonly source: (sheet: string, address: string, blank: number, subtotals: number) => string;
  readonly sum: string;
  /** Behind the number of lines with a price, and around that of those without. */
  readonly counts: { readonly priced: string; readonly between: string; readonly leftOut: string };
  /** Behind the number of lines without a price, above their reasons. */
  readonly refused: string;
  /** Beside a client that stands, for the same audit, in a row of the source above. */
  readonly repeated: (above: number) => string;
  readonly columns: Readonly<Record<Column, string>>;
  /** Number format. */
  readonly money: string;
  /** Widths in points. */
  readonly widths: Readonly<Record<Column, number>>;
}
