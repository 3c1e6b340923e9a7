import { accept, type Result } from '../../core/result';
import type { SpecialItems } from '../../core/scoring/score';
import { outlookOf, type Outlook } from '../../core/whatif/outlook';
import type { Argument } from '../definition';
import { readRowArguments } from './columns';
import { readSpecialArguments } from './special';

/** The arguments of a what-if question that describe the audit, by name; null or nothing where left out. */
export interface AuditArguments {
  readonly points: Argument | undefined;
  readonly judgements: Argument | undefined;
  readonly samples: Argument | undefined;
  readonly nonconforming: Argument | undefined;
  readonly specialDeductions: Argument | undefined;
  readonly bonus: Argument | undefined;
}

/** The audit a what-if question is about. */
export function readOutlook(audit: AuditArguments): Result<{ readonly outlook: Outlook; readonly special: SpecialItems }> {
  const rows = readRowArguments(audit.points, audit.judgements, audit.samples, audit.nonconforming);
  if (!rows.ok) return rows;
  const special = readSpecialArguments(audit.specialDeductions, audit.bonus);
  if (!special.ok) return special;
  const outlook = outlookOf(rows.value, special.value);
  return outlook.ok ? accept({ outlook: outlook.value, special: special.value }) : outlook;
}
