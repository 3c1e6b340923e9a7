import { byCard, ownPrice, whenOwnBand } from '../card-part';
import { CARD_LIMITS } from '../fee-limits';
import { byAuditType, byTrialBand, headcountPart, ownDaysColumn, whenCount } from '../fee-parts';
import type { NativeArgument, NativeRecord } from '../native-form';
import { trialFees } from '../trial-fees';

/** Days × day rate and the charges of the audit. The audit type is asked where it makes a difference only, so that the formula stays short. */
function ownFee(range: string, headcount: string, auditType: NativeArgument | null | undefined): string {
  const assessment = whenOwnBand(range, headcount, (at) => {
    const days = byAuditType(auditType, (type) => at(ownDaysColumn(type)));
    return `ROUND(${days}*${ownPrice(range, 'personDay')},2)`;
  });
  const once = `${ownPrice(range, 'application')}+${ownPrice(range, 'approvalRegistration')}`;
  const extra = `IF(${byAuditType(auditType, (type) => (type === 'surveillance' ? '0' : '1'))}=0,0,${once})`;
  return `ROUND(${assessment}+${ownPrice(range, 'annual')}+${extra},2)`;
}

export const feeForm: NativeRecord = {
  id: 'FEE',
  form: {
    kind: 'single',
    cellwise: true,
    whole: [2],
    formula: ([headcount, auditType, card]) => {
      const count = headcountPart(headcount);
      if (count === null) return 'NA()';
      return byCard(card, {
        trial: () => whenCount(count, (value) => byAuditType(auditType, (type) => byTrialBand(value, trialFees(type)))),
        own: (range) => whenCount(count, (value) => ownFee(range, value, auditType)),
      });
    },
  },
  limits: CARD_LIMITS,
};
