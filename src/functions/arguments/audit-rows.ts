import { accept, type Result } from '../../core/result';
import type { PlacedRow } from '../../core/scoring/read-rows';
import type { SpecialItems } from '../../core/scoring/score';
import type { Argument } from '../definition';
import { readRowArguments } from './columns';
import { readSpecialArguments } from './special';

/** The arguments that describe an audit, by name; null or nothing where left out. */
export interface AuditArguments {
  readonly points: Argument | undefined;
  readonly judgements: Argument | undefined;
  readonly samples: Argument | undefined;
  readonly nonconforming: Argument | undefined;
  readonly specialDeductions: Argument | undefined;
  readonly bonus: Argument | undefined;
}

/** The rows of an audit and the items outside its score. */
export interface AuditRows {
  readonly rows: PlacedRow[];
  readonly special: SpecialItems;
}

export function readAuditRows(audit: AuditArguments): Result<AuditRows> {
  const rows = readRowArguments(audit.points, audit.judgements, audit.samples, audit.nonconforming);
  if (!rows.ok) return rows;
  const special = readSpecialArguments(audit.specialDeductions, audit.bonus);
  return special.ok ? accept({ rows: rows.value, special: special.value }) : special;
}
