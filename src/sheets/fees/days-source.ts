import type { AuditType } from '../../core/cells/words';
import type { Band } from '../../core/fees/rate-card';
import type { FeeContext } from './context';
import { AUDIT_TYPES } from './layout';

/** Audit types of which one part of a band's person-days is derived, not published. */
function derivedIn(band: Band, part: 'total' | 'onsite'): AuditType[] {
  return AUDIT_TYPES.filter((auditType) => band.days[auditType][part].provenance === 'derived');
}

/** Where one part of a band's person-days comes from: all published, or of which audit types it is derived. */
export function daysSource(band: Band, part: 'total' | 'onsite', { strings: { table, auditTypes } }: FeeContext): string {
  const derived = derivedIn(band, part);
  return derived.length === 0 ? table.allPublished : table.derived(derived.map((auditType) => auditTypes[auditType]));
}
