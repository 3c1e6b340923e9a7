import type { Tax } from '../../fees/tax';
import type { SerialDate } from '../../lifecycle/serial-date';
import type { CardRules, FinanceCard } from '../card';
import type { InvoiceKind, QuotedOutlet } from '../quote-request';

/** The years of a certificate. */
export type CycleYear = 1 | 2 | 3;

/** Where the readings of a fee standard differ, which of them a cycle goes by. */
export type CycleOptions = Pick<CardRules, 'surveillanceDays' | 'recertificationDays' | 'recertificationApplicationFee'>;

/** What a cycle is asked for. Texts are the user's own. */
export interface CycleRequest {
  readonly organisation: string;
  readonly date: SerialDate;
  /** Employees in each year; surveillance and recertification go by that year's headcount. */
  readonly headcounts: Readonly<Record<CycleYear, number>>;
  readonly outlets: readonly QuotedOutlet[];
  readonly outletsCounted: boolean;
  readonly options: CycleOptions;
  readonly tax: Tax | null;
  readonly invoice: InvoiceKind;
}

/** The options as the card's own rules have them. */
export function ownOptions({ rules }: FinanceCard): CycleOptions {
  const { surveillanceDays, recertificationDays, recertificationApplicationFee } = rules;
  return { surveillanceDays, recertificationDays, recertificationApplicationFee };
}

/** The card with the options in the place of its own rules. */
export function cardWithOptions(card: FinanceCard, options: CycleOptions): FinanceCard {
  return { ...card, rules: { ...card.rules, ...options } };
}
