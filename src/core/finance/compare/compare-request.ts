import type { AuditType } from '../../cells/words';
import type { CycleRequest } from '../cycle/cycle-request';

/** What is compared: one audit, or a certificate of three years with or without the recertification. */
export type ComparedFee = AuditType | 'certificate' | 'withRecertification';

export const COMPARED_FEES: readonly ComparedFee[] = ['initial', 'surveillance', 'recertification', 'certificate', 'withRecertification'];

/** One client for several cards, the same headcount every year; each card by its own rules. */
export interface CompareRequest extends Omit<CycleRequest, 'headcounts' | 'options'> {
  readonly headcount: number;
}
