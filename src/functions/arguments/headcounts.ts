import { isCellError, type Cell } from '../../core/cells/cell';
import { readHeadcount } from '../../core/fees/band';
import { readNumber } from '../../core/cells/read-number';
import { CERTIFICATE_YEARS } from '../../core/fees/cycle-audits';
import { accept, refuse, type Result } from '../../core/result';
import type { Argument } from '../definition';
import { readColumn } from './columns';
import { isLeftOut, singleCell } from './single';

/** Most years a cycle table has: four certificates. A limit of ours; the rule itself has no end. */
export const MOST_YEARS = 12;

/** A number of years, 1 to {@link MOST_YEARS}; one certificate when it is left out. */
export function readYears(argument: Argument | undefined): Result<number> {
  const cell = singleCell(argument, 'years');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept(CERTIFICATE_YEARS);
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const years = readNumber(cell.value, 'years');
  const count = years.ok && years.value.value.d === 1n ? Number(years.value.value.s * years.value.value.n) : 0;
  return count >= 1 && count <= MOST_YEARS ? accept(count) : refuse({ code: 'years_invalid', value: cell.value, limit: MOST_YEARS });
}

/** The headcount of each year: one for all, or one per year in a column or a row. */
export function readYearlyHeadcounts(argument: Argument | undefined, years: number): Result<readonly number[]> {
  const cells = readHeadcountCells(argument);
  if (!cells.ok) return cells;
  if (cells.value.length !== 1 && cells.value.length !== years) {
    return refuse({ code: 'headcounts_per_year', headcounts: cells.value.length, years });
  }
  const headcounts: number[] = [];
  for (const cell of cells.value) {
    const headcount = readHeadcount(cell);
    if (!headcount.ok) return headcount;
    headcounts.push(headcount.value);
  }
  const [only = 0] = headcounts;
  return accept(headcounts.length === years ? headcounts : Array.from({ length: years }, () => only));
}

/** Cells of a column or a row of headcounts. */
export function readHeadcountCells(argument: Argument | undefined): Result<readonly Cell[]> {
  const cells = readColumn(argument, 'headcounts');
  if (!cells.ok) return cells;
  return cells.value === null ? refuse({ code: 'value_missing', argument: 'headcounts' }) : accept(cells.value);
}

/** Every cell of a range of outlets, of any shape; none when it is left out. */
export function cellsOf(argument: Argument | undefined): readonly Cell[] {
  return argument ? argument.flat() : [];
}
