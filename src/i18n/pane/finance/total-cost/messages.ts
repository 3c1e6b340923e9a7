/** Texts of the card of the total cost. */
export interface TotalCostMessages {
  readonly intro: string;
  readonly organisation: string;
  readonly empty: string;
  readonly withRecertification: string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheet: string) => string;
  readonly sheet: string;
  readonly show: (sheet: string) => string;
  readonly lost: string;
  readonly caption: string;
  readonly all: string;
  readonly fees: (amount: string) => string;
  readonly wrong: (count: number) => string;
  readonly notConsidered: string;
  readonly line: (line: string, years: string) => string;
  readonly allConsidered: string;
  readonly noSubsidy: string;
}
