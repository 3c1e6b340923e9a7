import { isCellError, type Cell } from '../../core/cells/cell';
import { meaningOf, type AuditType, type DayPart } from '../../core/cells/words';
import { accept, refuse, type Result } from '../../core/result';
import { isLeftOut } from './single';

/** The audit type a cell names; the initial audit when it is left out. */
export function readAuditType(cell: Cell): Result<AuditType> {
  if (isLeftOut(cell)) return accept('initial');
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', argument: 'auditType', value: cell });
  const type = typeof cell === 'string' ? meaningOf('auditType', cell) : undefined;
  return type === undefined ? refuse({ code: 'audit_type_unknown', value: cell }) : accept(type);
}

/** The part of the person-days a cell names; the total when it is left out. */
export function readPart(cell: Cell): Result<DayPart> {
  if (isLeftOut(cell)) return accept('total');
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', argument: 'part', value: cell });
  const part = typeof cell === 'string' ? meaningOf('part', cell) : undefined;
  return part === undefined ? refuse({ code: 'part_unknown', value: cell }) : accept(part);
}
