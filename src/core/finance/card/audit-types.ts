import type { AuditType } from '../../cells/words';

/** The three audits in the order of every table. */
export const AUDIT_TYPES = ['initial', 'surveillance', 'recertification'] as const satisfies readonly AuditType[];
