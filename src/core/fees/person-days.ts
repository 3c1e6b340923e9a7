import type { AuditType, DayPart } from '../cells/words';
import type { Band, Figure } from './rate-card';

/** Person-days of a band for an audit type, in person-days of 8 hours, with the source of the figure. */
export function personDays(band: Band, auditType: AuditType, part: DayPart): Figure {
  const days = band.days[auditType];
  if (part !== 'planning') return days[part];
  // Half days are exact in binary, so the difference is too.
  return days.planning ?? { value: days.total.value - days.onsite.value, provenance: 'derived' };
}
