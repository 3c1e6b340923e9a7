import type { AuditType } from '../../cells/words';
import type { CardDays, CardRules } from '../card';

type DayRules = Pick<CardRules, 'surveillanceDays' | 'recertificationDays'>;

/** Person-days that a card need not have in its table, because its rules say what they follow from; null where the table must have them. */
export function impliedDays(auditType: AuditType, initial: CardDays, rules: DayRules): CardDays | null {
  if (auditType === 'surveillance' && rules.surveillanceDays === 'third-of-initial') {
    return { total: initial.total.div(3n), onsite: null, origin: 'derived' };
  }
  if (auditType === 'recertification' && rules.recertificationDays === 'as-initial') return { ...initial, origin: 'derived' };
  return null;
}

/** Whether the days of a band are those that its card implies, so that their cells may stay blank. */
export function areImplied(auditType: AuditType, days: CardDays, initial: CardDays, rules: DayRules): boolean {
  const implied = impliedDays(auditType, initial, rules);
  if (implied?.origin !== days.origin || !implied.total.equals(days.total)) return false;
  return implied.onsite === null || days.onsite === null ? implied.onsite === days.onsite : implied.onsite.equals(days.onsite);
}
