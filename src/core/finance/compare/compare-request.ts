import type { AuditType } from '../../cells/words';
import type { Tax } from '../../fees/tax';
import type { FinanceCard } from '../card';
import type { CycleRequest } from '../cycle/cycle-request';
import type { TaxBasis } from './tax-basis';

/** What is compared: one audit, or a certificate of three years with or without the recertification. */
export type ComparedFee = AuditType | 'certificate' | 'withRecertification';

export const COMPARED_FEES: readonly ComparedFee[] = ['initial', 'surveillance', 'recertification', 'certificate', 'withRecertification'];

/** One client for several bodies, the same headcount every year; each by its own card and rules. */
export interface CompareRequest extends Omit<CycleRequest, 'headcounts' | 'options' | 'tax'> {
  readonly headcount: number;
  readonly basis: TaxBasis;
}

/** A body in a comparison: its card, and the tax its prices include or exclude; null where nobody said. */
export interface ComparedBody {
  readonly card: FinanceCard;
  readonly tax: Tax | null;
}
