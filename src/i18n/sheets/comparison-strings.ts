import type { TaxBasis } from '../../core/finance/compare/tax-basis';

/** Every text of the sheet of a comparison; a language that lacks one does not compile. */
export interface ComparisonStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly fontName: string;
  readonly footer: string;
  readonly moneyFormat: string;
  readonly fields: { readonly organisation: string; readonly headcount: string };
  /** Parts of one line about the whole. */
  readonly intro: {
    readonly compared: (fee: string) => string;
    readonly basis: (basis: string) => string;
    readonly invoice: (kind: string) => string;
    readonly outlets: (outlets: number, people: number, counted: boolean) => string;
    readonly noOutlets: string;
    readonly rules: string;
    readonly separator: string;
  };
  readonly item: string;
  readonly card: {
    readonly edition: string;
    readonly body: string;
    readonly status: string;
    /** What the card itself says of tax. */
    readonly tax: string;
    /** What was chosen for this comparison. */
    readonly listed: string;
    readonly taxRate: string;
  };
  readonly band: string;
  readonly days: string;
  readonly dayRate: string;
  readonly money: (item: string) => string;
  /** What amounts are as to tax, beside a unit; empty where no tax is reckoned. */
  readonly basisShort: Readonly<Record<TaxBasis, string>>;
  readonly listedTotal: string;
  readonly taxChange: string;
  readonly auditTotal: (audit: string, basis: string) => string;
  readonly cycleFee: (fee: string, basis: string) => string;
  readonly difference: (card: string) => string;
  readonly notPriced: (card: string, reason: string) => string;
  readonly explanation: { readonly title: string; readonly of: (card: string, base: string) => string; readonly none: string };
  readonly breakEven: { readonly title: string; readonly none: (one: string, other: string) => string };
  readonly sentenceEnd: string;
  readonly chart: (fee: string) => string;
  readonly axes: { readonly headcount: string; readonly fee: (basis: string) => string };
  readonly steps: { readonly title: string; readonly headcount: string };
  readonly notes: readonly string[];
}
