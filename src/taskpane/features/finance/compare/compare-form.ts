import type { ComparedFee } from '../../../../core/finance/compare/compare-request';
import type { TaxBasis } from '../../../../core/finance/compare/tax-basis';
import type { InvoiceKind } from '../../../../core/finance/quote-request';
import { trialCard } from '../../../../rate-cards';
import { createStore } from '../../../state/store';
import type { TaxChoice } from '../client/tax-of';

/** A body that is compared, as chosen. */
export interface BodyChoice {
  /** Id of its rate card; empty where none is chosen yet. */
  readonly card: string;
  /** Whether its listed prices include tax; asked only where fees are brought to one basis. */
  readonly tax: TaxChoice;
}

/** What is typed and chosen for a comparison; kept while the card is closed. */
export interface CompareForm {
  /** 2 to 4. */
  readonly bodies: readonly BodyChoice[];
  readonly organisation: string;
  readonly headcount: string;
  readonly fee: ComparedFee;
  readonly outlets: string;
  readonly outletsCounted: boolean;
  readonly basis: TaxBasis;
  readonly invoice: InvoiceKind;
}

export const FEWEST_BODIES = 2;
export const MOST_BODIES = 4;

/** A body of which nothing is known yet; a card that says nothing of tax is not taken to include or exclude it. */
export const NEW_BODY: BodyChoice = { card: '', tax: { mode: 'none', rate: 'general' } };

export const compareForm = createStore<CompareForm>({
  bodies: [{ ...NEW_BODY, card: trialCard.id }, NEW_BODY],
  organisation: '',
  headcount: '',
  fee: 'certificate',
  outlets: '',
  outletsCounted: true,
  basis: 'asListed',
  invoice: 'special',
});

/** Changes a part of the form. */
export function changeCompare(change: Partial<CompareForm>): void {
  compareForm.set({ ...compareForm.get(), ...change });
}
