import type { InputTexts } from './scoring-strings';

/** Every text of a quote's sheet; a language that lacks one does not compile. */
export interface QuoteStrings {
  readonly sheetName: (number: string) => string;
  readonly fontName: string;
  readonly dateFormat: string;
  readonly pages: string;
  readonly title: string;
  readonly subtitle: (body: string) => string;
  readonly numbered: (number: string, revision: number) => string;
  readonly status: (status: string) => string;
  readonly fields: {
    readonly number: string;
    readonly state: string;
    readonly issued: string;
    readonly days: string;
    readonly calendar: string;
    readonly taxRate: string;
    readonly taxMode: string;
    readonly fingerprint: string;
  };
  readonly states: {
    readonly draft: string;
    readonly issued: string;
    readonly superseded: (by: string) => string;
    readonly supersededBegin: string;
  };
  readonly notIssued: string;
  readonly issuedBy: (date: string, who: string) => string;
  readonly headcountHelp: string;
  readonly columns: readonly [item: string, quantity: string, unit: string, unitPrice: string, amount: string, why: string];
  readonly lines: string;
  readonly subtotal: string;
  readonly total: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly modes: Readonly<Record<'included' | 'excluded', string>>;
  readonly inWords: string;
  readonly wordsStale: string;
  readonly check: string;
  readonly agrees: string;
  readonly differs: string;
  readonly days: (total: string, onsite: string | null) => string;
  readonly calendar: (assessors: number, days: string) => string;
  readonly notes: {
    readonly title: string;
    readonly travelLeftOut: string;
    readonly travelListed: string;
    readonly invoice: (kind: string) => string;
    readonly refund: string;
    readonly noRefund: string;
    readonly validity: (date: string) => string;
  };
  readonly signatures: { readonly body: string; readonly client: string; readonly line: string };
  readonly why: {
    readonly title: string;
    readonly intro: string;
    readonly days: string;
    readonly onsite: string;
    readonly lines: string;
    readonly readings: string;
    readonly card: string;
    readonly name: (name: string, edition: string) => string;
    readonly source: (source: string) => string;
    readonly rounding: string;
  };
  readonly difference: {
    readonly title: (number: string) => string;
    readonly columns: readonly [string, string, string, string];
    readonly why: (why: string) => string;
  };
  /** The record beside the page. */
  readonly record: {
    readonly title: string;
    readonly label: string;
    readonly value: (position: number) => string;
    readonly key: string;
  };
  readonly inputs: Readonly<Record<'quantity' | 'unitPrice' | 'share' | 'rate' | 'mode', InputTexts>>;
}
