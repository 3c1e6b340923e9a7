import type { Cell } from '../../core/cells/cell';
import { fromCellNumber, rational, toCellNumber } from '../../core/exact';

/** What is added to a rate that arrived as a number, because a cell that shows 6% holds 0.06; nothing for one that is a text. */
export function asPercent(rate: Cell, say: (percent: string) => string): string {
  return typeof rate === 'number' ? say(`${String(toCellNumber(fromCellNumber(rate).mul(rational(100))))}%`) : '';
}
