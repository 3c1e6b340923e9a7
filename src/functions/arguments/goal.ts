import { readTarget } from '../../core/grading/read-target';
import { accept, refuse, type Result } from '../../core/result';
import type { SpecialItems } from '../../core/scoring/score';
import type { Goal } from '../../core/whatif/route';
import type { Argument } from '../definition';
import { defaultScheme, singleCell } from './single';

/** The level or score to aim at; refused where the special deductions shut every level out. */
export function readGoal(argument: Argument | undefined, { deductions }: SpecialItems): Result<Goal> {
  const cell = singleCell(argument, 'target');
  if (!cell.ok) return cell;
  const score = readTarget(cell.value, defaultScheme);
  if (!score.ok) return score;
  if (score.value === null) return refuse({ code: 'value_missing', argument: 'target' });
  const limit = defaultScheme.fatalSpecialDeductions;
  if (limit !== null && deductions >= limit) return refuse({ code: 'special_deductions_fatal', deductions, limit });
  return accept({ score: score.value, cell: cell.value });
}
