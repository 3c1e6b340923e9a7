import { isCellError } from '../../core/cells/cell';
import { meaningOf } from '../../core/cells/words';
import type { PlanId } from '../../core/lifecycle/schedule';
import { accept, refuse, type Result } from '../../core/result';
import type { Argument } from '../definition';
import { isLeftOut, singleCell } from './single';

/** 1900-06-01: three months before it Excel's own calendar has begun. */
export const FIRST_APPLICATION = 153;

/** The plan a cell names; "3m" when it is left out. */
export function readPlan(argument: Argument | undefined): Result<PlanId> {
  const cell = singleCell(argument, 'plan');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept('whole');
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  if (typeof cell.value === 'boolean') return refuse({ code: 'boolean_value', argument: 'plan', value: cell.value });
  const plan = typeof cell.value === 'string' ? meaningOf('plan', cell.value) : undefined;
  return plan === undefined ? refuse({ code: 'plan_unknown', value: cell.value }) : accept(plan);
}
