import { isBlank, isCellError, type Cell } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { meaningOf } from '../cells/words';
import { rational, ZERO } from '../exact';
import { accept, refuse, type Result } from '../result';
import type { OutlookRow } from './outlook';

/** The most a single indicator may cost: 10 billion yuan short of a fen, so that sums of thousands stay exact. */
const MOST_FEN = 999_999_999_999;

/** An indicator that can be put right, for money. */
export interface FixableRow {
  readonly row: OutlookRow;
  /** In fen, at least 1. */
  readonly cost: number;
}

/**
 * The rows that can be made conforming, with what that costs.
 *
 * Rows that have nothing left to win need no cost, and theirs is not read. Blank and 0 are refused alike: a desktop hands a blank cell
 * over as 0, and a price that was forgotten must not read as "for nothing".
 *
 * @param costs - Amounts in yuan, as long as the columns the rows come from.
 */
export function readCosts(costs: readonly Cell[], rows: readonly OutlookRow[]): Result<FixableRow[]> {
  const fixable: FixableRow[] = [];
  for (const row of rows) {
    const cell = costs[row.position - 1];
    if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
    if (row.gain.compare(ZERO) === 0) continue;
    if (cell === 0 || isBlank(cell)) return refuse({ code: 'cost_missing', row: row.position });
    if (typeof cell === 'string' && meaningOf('cost', cell) === 'unfixable') continue;
    const cost = readFen(cell);
    if (cost === null) return refuse({ code: 'cost_invalid', row: row.position, value: cell });
    fixable.push({ row, cost });
  }
  return accept(fixable);
}

/** An amount in yuan as whole fen, or null when it is none. */
function readFen(cell: Cell): number | null {
  const amount = readNumber(cell, 'costs');
  if (!amount.ok) return null;
  const fen = amount.value.value.mul(rational(100));
  return fen.d === 1n && fen.s > 0n && fen.n <= BigInt(MOST_FEN) ? Number(fen.n) : null;
}
