import { trialCard } from '../../../../rate-cards';
import { createStore } from '../../../state/store';
import type { TaxChoice } from '../client/tax-of';
import type { YearHeadcounts } from '../cycle/cycle-form';

/** What is typed and chosen for a total cost; kept while the card is closed. */
export interface TotalCostForm {
  /** Id of the rate card. */
  readonly card: string;
  readonly organisation: string;
  readonly headcounts: YearHeadcounts;
  readonly outlets: string;
  readonly outletsCounted: boolean;
  readonly withRecertification: boolean;
  readonly tax: TaxChoice;
  /** Id of the sheet that is shown; null for the one made last. */
  readonly sheet: string | null;
}

export const totalCostForm = createStore<TotalCostForm>({
  card: trialCard.id,
  organisation: '',
  headcounts: { 1: '', 2: '', 3: '' },
  outlets: '',
  outletsCounted: true,
  withRecertification: false,
  tax: { mode: 'none', rate: 'general' },
  sheet: null,
});

/** Changes a part of the form. */
export function changeTotalCost(change: Partial<TotalCostForm>): void {
  totalCostForm.set({ ...totalCostForm.get(), ...change });
}
