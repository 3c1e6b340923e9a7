import type { AuditType } from '../../core/cells/words';
import { feeOf, yuan } from '../../core/fees/fee';
import { trialCard } from '../../rate-cards';

/** Fees of an audit by the trial fee standard in CNY, one for each of its bands. */
export function trialFees(auditType: AuditType): number[] {
  return trialCard.bands.map((band) => yuan(feeOf(band, auditType, trialCard).totalFen));
}
