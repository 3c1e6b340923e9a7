import type { ComparedFee } from '../../../../core/finance/compare/compare-request';
import { trialCard } from '../../../../rate-cards';
import { createStore } from '../../../state/store';

/** What is typed and chosen for a comparison; kept while the card is closed. */
export interface CompareForm {
  /** Ids of rate cards, 2 to 4; empty where none is chosen yet. */
  readonly cards: readonly string[];
  readonly organisation: string;
  readonly headcount: string;
  readonly fee: ComparedFee;
  readonly outlets: string;
  readonly outletsCounted: boolean;
}

export const FEWEST_CARDS = 2;
export const MOST_CARDS = 4;

export const compareForm = createStore<CompareForm>({
  cards: [trialCard.id, ''],
  organisation: '',
  headcount: '',
  fee: 'certificate',
  outlets: '',
  outletsCounted: true,
});

/** Changes a part of the form. */
export function changeCompare(change: Partial<CompareForm>): void {
  compareForm.set({ ...compareForm.get(), ...change });
}
