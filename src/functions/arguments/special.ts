import { refuse, type Result } from '../../core/result';
import { readSpecialItems } from '../../core/scoring/read-special';
import type { SpecialItems } from '../../core/scoring/score';
import type { Argument } from '../definition';
import { singleCell } from './single';

/** Special deductions and bonus from two single cells. */
export function readSpecialArguments(deductions: Argument | undefined, bonus: Argument | undefined): Result<SpecialItems> {
  const deductionsCell = singleCell(deductions, 'specialDeductions');
  if (!deductionsCell.ok) return refuse(deductionsCell.refusal);
  const bonusCell = singleCell(bonus, 'bonus');
  if (!bonusCell.ok) return refuse(bonusCell.refusal);
  return readSpecialItems(deductionsCell.value, bonusCell.value);
}
