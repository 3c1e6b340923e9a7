import type { InputTexts } from './scoring-strings';

/** Every text of the sheet of a total cost; a language that lacks one does not compile. */
export interface CostStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly fontName: string;
  readonly footer: string;
  readonly moneyFormat: string;
  readonly fields: { readonly organisation: string };
  readonly status: (text: string) => string;
  readonly intro: string;
  readonly columns: { readonly line: string; readonly about: string; readonly total: string; readonly state: string };
  /** Unit after the name of a year, over its cases. */
  readonly unit: string;
  readonly fee: (audit: string) => string;
  readonly feeAbout: string;
  readonly feeSource: (card: string, edition: string) => string;
  readonly feeBand: (headcount: number, band: string, days: string) => string;
  /** Where the fee is what is paid with tax. */
  readonly feeTax: (percent: string) => string;
  readonly hours: string;
  readonly hoursAbout: string;
  readonly rate: string;
  readonly rateAbout: string;
  readonly total: string;
  readonly totalAbout: string;
  readonly inputs: { readonly amount: InputTexts; readonly subsidy: InputTexts; readonly hours: InputTexts; readonly rate: InputTexts };
  readonly states: {
    /** After the name of a year. */
    readonly notAmount: string;
    readonly missing: string;
    readonly sign: string;
    readonly order: string;
    readonly rate: string;
    readonly notConsidered: string;
    /** After the years that are not. */
    readonly yearsNotConsidered: string;
    readonly counted: string;
  };
  readonly summary: {
    /** Around the number of rows that are wrong. */
    readonly wrong: readonly [string, string];
    /** Before the names of what is not considered. */
    readonly notConsidered: string;
    readonly all: string;
    readonly comma: string;
  };
  readonly helper: string;
  readonly notes: readonly string[];
}
