import type { CycleOptions } from '../../../../core/finance/cycle/cycle-request';
import { trialCard } from '../../../../rate-cards';
import { createStore } from '../../../state/store';
import type { TaxChoice } from '../client/tax-of';

/** The headcount of each year as typed; the later years empty for the same as the first. */
export type YearHeadcounts = Readonly<Record<1 | 2 | 3, string>>;

/** What is typed and chosen for a cycle; kept while the card is closed. */
export interface CycleForm {
  /** Id of the rate card. */
  readonly card: string;
  readonly organisation: string;
  readonly headcounts: YearHeadcounts;
  readonly outlets: string;
  readonly outletsCounted: boolean;
  /** What was chosen in the place of the card's own rules. */
  readonly options: Partial<CycleOptions>;
  readonly tax: TaxChoice;
}

export const cycleForm = createStore<CycleForm>({
  card: trialCard.id,
  organisation: '',
  headcounts: { 1: '', 2: '', 3: '' },
  outlets: '',
  outletsCounted: true,
  options: {},
  tax: { mode: 'none', rate: 'general' },
});

/** Changes a part of the form. */
export function changeCycle(change: Partial<CycleForm>): void {
  cycleForm.set({ ...cycleForm.get(), ...change });
}
