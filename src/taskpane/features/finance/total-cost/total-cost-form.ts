import { trialCard } from '../../../../rate-cards';
import { createStore } from '../../../state/store';
import type { TaxChoice } from '../client/tax-of';

/** What is typed and chosen for a total cost; kept while the card is closed. */
export interface TotalCostForm {
  /** Id of the rate card. */
  readonly card: string;
  readonly organisation: string;
  readonly headcount: string;
  readonly withRecertification: boolean;
  readonly tax: TaxChoice;
  /** Id of the sheet that is shown; null for the one made last. */
  readonly sheet: string | null;
}

export const totalCostForm = createStore<TotalCostForm>({
  card: trialCard.id,
  organisation: '',
  headcount: '',
  withRecertification: false,
  tax: { mode: 'none', rate: 'general' },
  sheet: null,
});

/** Changes a part of the form. */
export function changeTotalCost(change: Partial<TotalCostForm>): void {
  totalCostForm.set({ ...totalCostForm.get(), ...change });
}
