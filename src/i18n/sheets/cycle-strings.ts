import type { CycleOptions } from '../../core/finance/cycle/cycle-request';

/** Every text of the sheet of a cycle; a language that lacks one does not compile. */
export interface CycleStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly fontName: string;
  readonly footer: string;
  readonly dateFormat: string;
  readonly moneyFormat: string;
  readonly fields: { readonly organisation: string; readonly date: string; readonly taxRate: string };
  readonly card: (name: string, edition: string, body: string) => string;
  readonly status: (text: string) => string;
  readonly source: (text: string) => string;
  readonly options: {
    readonly title: string;
    readonly surveillance: Readonly<Record<CycleOptions['surveillanceDays'], string>>;
    readonly recertification: Readonly<Record<CycleOptions['recertificationDays'], string>>;
    readonly application: Readonly<Record<CycleOptions['recertificationApplicationFee'], string>>;
    readonly outlets: (outlets: number, people: number, counted: boolean) => string;
    readonly noOutlets: string;
    readonly noTax: string;
    readonly tax: (percent: string, mode: 'included' | 'excluded') => string;
    readonly separator: string;
  };
  readonly columns: {
    readonly audit: string;
    readonly headcount: string;
    readonly band: string;
    readonly days: string;
    readonly dayRate: string;
    readonly subtotal: string;
    readonly running: string;
    readonly net: string;
    readonly tax: string;
    readonly gross: string;
    readonly why: string;
  };
  /** Before the item of a column of money. */
  readonly money: (item: string) => string;
  readonly audit: (year: number, audit: string) => string;
  readonly totals: { readonly certificate: string; readonly withRecertification: string };
  readonly why: {
    readonly sameYear: string;
    readonly recertification: string;
    readonly certificate: string;
    readonly withRecertification: string;
    readonly separator: string;
    /** Where all prices come from; origins joined by the comma. */
    readonly prices: (card: string, origins: string) => string;
    /** Which audits another reading would price otherwise. */
    readonly otherReading: (audits: string, reading: string) => string;
    readonly comma: string;
  };
  readonly years: {
    readonly title: string;
    readonly year: (year: number) => string;
    readonly yearColumn: string;
    readonly certificate: string;
    readonly recertification: string;
    readonly total: string;
    readonly sum: string;
  };
  readonly chart: string;
  readonly axes: { readonly year: string; readonly fee: string };
  readonly notes: readonly string[];
  readonly taxNote: string;
}
