/** Every text of the sheet of a comparison; a language that lacks one does not compile. */
export interface ComparisonStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly fontName: string;
  readonly footer: string;
  readonly moneyFormat: string;
  readonly fields: { readonly organisation: string; readonly headcount: string };
  readonly intro: (fee: string) => string;
  readonly item: string;
  readonly card: { readonly edition: string; readonly body: string; readonly status: string; readonly tax: string };
  readonly band: string;
  readonly days: string;
  readonly dayRate: string;
  readonly money: (item: string) => string;
  readonly auditTotal: (audit: string) => string;
  readonly cycleFee: (fee: string) => string;
  readonly difference: (card: string) => string;
  readonly notPriced: (card: string, reason: string) => string;
  readonly explanation: { readonly title: string; readonly of: (card: string, base: string) => string; readonly none: string };
  readonly breakEven: { readonly title: string; readonly none: (one: string, other: string) => string };
  readonly sentenceEnd: string;
  readonly chart: (fee: string) => string;
  readonly steps: { readonly title: string; readonly headcount: string };
  readonly notes: readonly string[];
}
