import { columnLetters } from '../column-letters';
import type { OurSheet } from '../our-sheet';
import { quotedSheet } from '../quoted-sheet';
import type { ScoringHeader } from '../scoring/context';
import { AUDIT_FIELD_NAMES } from './names';
import type { AuditSite } from './read-audit';

/** Fields of a scoring sheet that follow the audit's sheet. */
const FOLLOWING = ['organisation', 'certificationBody', 'auditType', 'ruleNumber', 'date'] as const;

/**
 * The header of a site's scoring sheet: what all sites share comes by formula from the audit's sheet, so that it is typed once.
 *
 * A field whose name is lost on the audit's sheet stays empty.
 */
export function headerOfSite(audit: OurSheet, { name, auditors }: Pick<AuditSite, 'name' | 'auditors'>): ScoringHeader {
  const fields = FOLLOWING.flatMap((key) => {
    const cell = audit.names[AUDIT_FIELD_NAMES[key]];
    if (cell === null || cell === undefined) return [];
    const reference = `${quotedSheet(audit.name)}!$${columnLetters(cell.column)}$${String(cell.row + 1)}`;
    // An empty cell would come over as 0.
    return [[key, { formula: `=IF(${reference}="","",${reference})` }] as const];
  });
  return { ...Object.fromEntries(fields), site: name, auditors };
}
