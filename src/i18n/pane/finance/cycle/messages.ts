import type { CycleOptions } from '../../../../core/finance/cycle/cycle-request';

/** Texts of the card that prices a cycle. */
export interface CycleMessages {
  readonly organisation: string;
  readonly headcounts: string;
  readonly headcountsHint: string;
  readonly headcount: (year: number) => string;
  readonly sameAsFirst: string;
  readonly surveillance: string;
  readonly surveillanceChoices: Readonly<Record<CycleOptions['surveillanceDays'], string>>;
  readonly recertification: string;
  readonly recertificationChoices: Readonly<Record<CycleOptions['recertificationDays'], string>>;
  readonly application: string;
  readonly applicationChoices: Readonly<Record<CycleOptions['recertificationApplicationFee'], string>>;
  readonly asCard: (choice: string) => string;
  readonly empty: string;
  readonly audit: (year: number, audit: string) => string;
  readonly days: (days: string, rate: string) => string;
  readonly band: (min: string, max: string) => string;
  readonly running: (amount: string) => string;
  readonly separator: string;
  readonly list: string;
  readonly years: string;
  readonly year: (year: number) => string;
  readonly certificate: string;
  readonly certificateReason: string;
  readonly withRecertification: string;
  readonly withRecertificationReason: string;
  readonly taxed: (net: string, tax: string, gross: string) => string;
  readonly why: string;
  readonly lineWhy: (item: string, amount: string, why: string) => string;
  readonly refused: (year: number, audit: string, reason: string) => string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheet: string) => string;
}
