import { isBlank, isCellError, type Cell } from '../cells/cell';
import { readCount } from '../cells/read-number';
import { accept, refuse, type Result } from '../result';
import type { SpecialItems } from './score';

/** The number of special deductions in a cell: a whole number 0 or more; blank is 0. */
export function readSpecialDeductions(cell: Cell): Result<number> {
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  const count = readCount(cell, 'specialDeductions');
  return count === null ? refuse({ code: 'special_deductions_invalid', value: cell }) : accept(count);
}

/** Special deductions and bonus from two cells; the bonus is 0, 1 or blank. */
export function readSpecialItems(deductionsCell: Cell, bonusCell: Cell): Result<SpecialItems> {
  const deductions = readSpecialDeductions(deductionsCell);
  if (!deductions.ok) return deductions;
  if (isCellError(bonusCell)) return refuse({ code: 'excel_error', error: bonusCell.code });
  const bonus = isBlank(bonusCell) ? 0 : readCount(bonusCell, 'bonus');
  if (bonus !== 0 && bonus !== 1) return refuse({ code: 'bonus_invalid', value: bonusCell });
  return accept({ deductions: deductions.value, bonus });
}
